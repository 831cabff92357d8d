package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.BAD_TYPE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_LIST;

import io.baoxiu.table.Message;
import io.baoxiu.table.Order;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.Nearest;
import io.baoxiu.table.reading.WordRows.Word;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Days;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of {@code terms} that say what values a term can take. */
final class TypeWords {

    private static final List<String> NAMES =
            List.of("code", "codes", "flag", "whole", "decimal", "money", "day", "annual day", "digits", "text");
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

    /** Empty after a finding. */
    Optional<ValueType> of(Word word, String path, Term.Kind kind) {
        int errors = word.report().errors();
        ValueType type = path.equals(Vocabulary.REPORTED_AT) ? ValueType.MOMENT : type(word, word.text("type"), kind);
        return word.report().errors() == errors ? Optional.of(type) : Optional.empty();
    }

    private ValueType type(Word word, String name, Term.Kind kind) {
        return switch (name) {
            case "code" -> code(word);
            case "codes" -> new ValueType.ListOf(code(word));
            case "flag" -> ValueType.FLAG;
            case "whole" ->
                ValueType.whole(
                        (Long) end(word, "minimum", ANY_WHOLE, 0L), (Long) last(word, ANY_WHOLE, 0L, USUAL_WHOLE));
            case "decimal" ->
                new ValueType.Decimal(
                        (BigDecimal) end(word, "minimum", ANY_DECIMAL, BigDecimal.ZERO),
                        (BigDecimal) last(word, ANY_DECIMAL, BigDecimal.ZERO, ValueType.Money.MAXIMUM),
                        decimals(word));
            case "money" ->
                new ValueType.Money(
                        (BigDecimal) end(word, "minimum", ANY_SUM, BigDecimal.ZERO.setScale(2)), (BigDecimal)
                                last(word, ANY_SUM, BigDecimal.ZERO.setScale(2), ValueType.Money.MAXIMUM.setScale(2)));
            case "day" ->
                new ValueType.Day((LocalDate) end(word, "minimum", ValueType.DAY, Days.FIRST), (LocalDate) last(
                        word, ValueType.DAY, Days.FIRST, kind == Term.Kind.CONCLUSION ? LAST_CONCLUDED : Days.LAST));
            case "annual day" -> ValueType.ANNUAL_DAY;
            case "digits" -> {
                int least = length(word, "minimum", LONGEST_DIGITS, 1);
                yield new ValueType.Digits(least, length(word, "maximum", LONGEST_DIGITS, least));
            }
            case "text" ->
                new ValueType.Text(length(word, "minimum", LONGEST_TEXT, 1), length(word, "maximum", LONGEST_TEXT, 64));
            default -> {
                word.error(
                        BAD_TYPE,
                        "type",
                        new Message(
                                "没有类型 `" + name + "`，应为 " + String.join("、", NAMES),
                                "there is no type `" + name + "`; expected one of " + String.join(", ", NAMES)),
                        Nearest.to(name, NAMES));
                yield ValueType.FLAG;
            }
        };
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

    private Object last(Word word, ValueType type, Object usualFirst, Object usualLast) {
        Object last = end(word, "maximum", type, usualLast);
        Object first = end(word, "minimum", type, usualFirst);
        if (Order.compare(first, last) > 0) {
            word.error(EMPTY_RANGE, "maximum", "最大值小于最小值", "the maximum is below the minimum");
        }
        return last;
    }

    private int length(Word word, String column, int longest, int usual) {
        return Math.toIntExact((Long) end(word, column, ValueType.whole(1, longest), (long) usual));
    }

    private @org.jspecify.annotations.Nullable Integer decimals(Word word) {
        return word.at("decimals") == null
                ? null
                : Integer.valueOf(Math.toIntExact((Long) end(word, "decimals", ValueType.whole(0, MOST_DECIMALS), 0L)));
    }
}
