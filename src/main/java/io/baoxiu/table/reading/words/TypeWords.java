package io.baoxiu.table.reading.words;

import static io.baoxiu.table.Finding.Code.BAD_TYPE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_LIST;

import io.baoxiu.table.Message;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.condition.Order;
import io.baoxiu.table.reading.words.WordRows.Word;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.TypeName;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of {@code terms} that define the values of a term. */
final class TypeWords {

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");
    private static final ValueType ANY_WHOLE = ValueType.whole(-MOST.longValueExact(), MOST.longValueExact());
    private static final ValueType ANY_DECIMAL = new ValueType.Decimal(MOST.negate(), MOST);
    private static final ValueType ANY_SUM = ValueType.SUM_OF_TWO;
    private static final LocalDate LAST_CONCLUDED = LocalDate.of(9999, 12, 31);
    private static final long USUAL_WHOLE = 1_000_000_000_000L;
    private static final int LONGEST_DIGITS = 5;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_DECIMALS = 18;

    private final Map<String, CodeList> lists;
    private final CellReader cells;

    TypeWords(Map<String, CodeList> lists, CellReader cells) {
        this.lists = lists;
        this.cells = cells;
    }

    /** The type; empty after a finding. */
    Optional<ValueType> of(Word word, String path, Term.Kind kind) {
        int errors = word.report().errors();
        ValueType type = path.equals(Vocabulary.REPORTED_AT)
                ? ValueType.MOMENT
                : TypeName.written(word.text("type"))
                        .map(name -> type(word, name, kind))
                        .orElseGet(() -> unknown(word, word.text("type")));
        return word.report().errors() == errors ? Optional.of(type) : Optional.empty();
    }

    private ValueType type(Word word, TypeName name, Term.Kind kind) {
        return switch (name) {
            case CODE -> code(word);
            case CODES -> new ValueType.ListOf(code(word));
            case FLAG -> ValueType.FLAG;
            case WHOLE -> {
                Ends<Long> ends = ends(word, ANY_WHOLE, 0L, USUAL_WHOLE);
                yield ValueType.whole(ends.first(), ends.last());
            }
            case DECIMAL -> {
                Ends<BigDecimal> ends = ends(word, ANY_DECIMAL, BigDecimal.ZERO, ValueType.Money.MAXIMUM);
                yield new ValueType.Decimal(ends.first(), ends.last(), decimals(word));
            }
            case MONEY -> {
                Ends<BigDecimal> ends = ends(word, ANY_SUM, cents(BigDecimal.ZERO), cents(ValueType.Money.MAXIMUM));
                yield new ValueType.Money(ends.first(), ends.last());
            }
            case DAY -> {
                LocalDate last = kind == Term.Kind.CONCLUSION ? LAST_CONCLUDED : Days.LAST;
                Ends<LocalDate> ends = ends(word, ValueType.DAY, Days.FIRST, last);
                yield new ValueType.Day(ends.first(), ends.last());
            }
            case ANNUAL_DAY -> ValueType.ANNUAL_DAY;
            case DIGITS -> {
                int least = length(word, "minimum", LONGEST_DIGITS, 1);
                yield new ValueType.Digits(least, length(word, "maximum", LONGEST_DIGITS, least));
            }
            case TEXT ->
                new ValueType.Text(length(word, "minimum", LONGEST_TEXT, 1), length(word, "maximum", LONGEST_TEXT, 64));
        };
    }

    private static ValueType unknown(Word word, String name) {
        word.error(
                BAD_TYPE,
                "type",
                new Message(
                        "没有类型 `" + name + "`，应为 " + String.join("、", TypeName.ALL),
                        "there is no type `" + name + "`; expected one of " + String.join(", ", TypeName.ALL)),
                Nearest.to(name, TypeName.ALL));
        return ValueType.FLAG;
    }

    private ValueType code(Word word) {
        CodeList list = lists.get(word.text("list"));
        if (list == null) {
            word.error(
                    UNKNOWN_LIST,
                    "list",
                    new Message(
                            "没有清单 `" + word.text("list") + "`（在 `lists` 页添加）",
                            "there is no list `" + word.text("list") + "` (add it on the sheet `lists`)"),
                    Nearest.to(word.text("list"), lists.keySet()));
            return ValueType.codes();
        }
        return new ValueType.Code(list);
    }

    private Object end(Word word, String column, ValueType type, Object usual) {
        return word.report()
                .take(cells.outcome(word.at(column), type), word.cell(column), Optional.empty())
                .orElse(usual);
    }

    private record Ends<T>(T first, T last) {}

    @SuppressWarnings("unchecked")
    private <T> Ends<T> ends(Word word, ValueType type, T usualFirst, T usualLast) {
        T first = (T) end(word, "minimum", type, usualFirst);
        T last = (T) end(word, "maximum", type, usualLast);
        if (Order.compare(first, last) > 0) {
            word.error(EMPTY_RANGE, "maximum", "最大值小于最小值", "the maximum is below the minimum");
        }
        return new Ends<>(first, last);
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(ValueType.Money.DECIMALS);
    }

    private int length(Word word, String column, int longest, int usual) {
        return Math.toIntExact((Long) end(word, column, ValueType.whole(1, longest), (long) usual));
    }

    private @Nullable Integer decimals(Word word) {
        return word.at("decimals") == null
                ? null
                : Integer.valueOf(Math.toIntExact((Long) end(word, "decimals", ValueType.whole(0, MOST_DECIMALS), 0L)));
    }
}
