package io.baoxiu.table.cell;

import static io.baoxiu.table.cell.text.CellFaults.badRange;

import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.cell.text.Types;
import io.baoxiu.table.cell.value.Numbers;
import io.baoxiu.table.cell.value.TypedValues;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons and ranges, in columns whose values have an order. */
final class Ranges {

    private static final List<String> SIGNS = List.of("<=", ">=", "=>", "=<", "<>", "!=", "<", ">");
    private static final List<String> NOT_EQUAL = List.of("<>", "!=");
    private static final Message TWO_ENDS =
            new Message("“且”的两边应为一个下限和一个上限", "the two sides of 且 must be a lower and an upper end");
    private static final String AND = "且";
    private static final String SPAN = "~";
    private static final List<String> OTHER_SPANS = List.of("..", "至", "到");

    private final TypedValues values;

    Ranges(TypedValues values) {
        this.values = values;
    }

    /** The test; {@code null} if the text does not look like a range at all. */
    @Nullable
    Typed<UnaryTest> of(String plain, ValueType type) {
        if (Types.isOrdered(type) && plain.contains(AND)) {
            return both(plain, type);
        }
        for (String sign : SIGNS) {
            if (plain.startsWith(sign)) {
                String end = Signs.trimmed(plain.substring(sign.length()));
                return Types.isOrdered(type) || NOT_EQUAL.contains(sign)
                        ? comparison(sign, end, plain, type)
                        : noOrder(plain);
            }
        }
        boolean opens = plain.startsWith("[") || plain.startsWith("(");
        if (opens && plain.contains("..") || plain.startsWith("[")) {
            return Types.isOrdered(type) ? bracketed(plain, type) : noOrder(plain);
        }
        return Types.isOrdered(type) ? words(plain, type) : null;
    }

    /** A lower and an upper end, each read separately. */
    private Typed<UnaryTest> both(String plain, ValueType type) {
        List<Typed<UnaryTest>> ends = new ArrayList<>();
        for (String part : plain.split(AND, -1)) {
            Typed<UnaryTest> end = of(Signs.trimmed(part), type);
            ends.add(end == null ? badRange(plain, TWO_ENDS.zh(), TWO_ENDS.en()) : end);
        }
        return Typed.all(ends).then(read -> {
            UnaryTest.Range range = read.size() == 2 ? Sides.between(read.get(0), read.get(1)) : null;
            return range == null ? badRange(plain, TWO_ENDS.zh(), TWO_ENDS.en()) : Interval.checked(range, plain, type);
        });
    }

    /** Comparisons in words, for numbers and days. */
    private @Nullable Typed<UnaryTest> words(String plain, ValueType type) {
        WordedComparison wording = Types.isNumber(type) ? WordedComparison.of(plain) : null;
        if (wording == null) {
            return span(plain, type);
        }
        Typed<UnaryTest> read = comparison(wording.sign(), wording.end(), plain, type);
        return wording.isUnderstood() || !(read instanceof Typed.Good<UnaryTest> good)
                ? read
                : badRange(
                        plain,
                        "应写作 `" + CellText.of(good.value()) + "`",
                        "write `" + CellText.of(good.value()) + "`",
                        CellText.of(good.value()));
    }

    private static Typed<UnaryTest> noOrder(String plain) {
        return badRange(plain, "此列的值没有大小，不能用范围", "the values of this column have no order, so there can be no range");
    }

    private Typed<UnaryTest> comparison(String sign, String end, String plain, ValueType type) {
        if (end.isEmpty()) {
            return badRange(plain, "缺少比较的值", "the value to compare with is missing");
        }
        return switch (sign) {
            case "=>" -> badRange(plain, "应写作 `>=`", "write `>=`", ">= " + end);
            case "=<" -> badRange(plain, "应写作 `<=`", "write `<=`", "<= " + end);
            case "<>", "!=" -> badRange(plain, "应写作 `not(…)`", "write `not(…)`", "not(" + end + ")");
            default -> ended(sign, end, plain, type);
        };
    }

    private Typed<UnaryTest> ended(String sign, String end, String plain, ValueType type) {
        Typed<Object> value = values.any(end, type);
        return value instanceof Typed.Bad<Object> bad
                ? bad.suggesting(better -> better.map(other -> sign + " " + other))
                        .as()
                : value.then(known -> Interval.checked(comparison(sign, known), plain, type));
    }

    private static UnaryTest.Range comparison(String sign, Object end) {
        return switch (sign) {
            case "<" -> new UnaryTest.Range(null, false, end, false);
            case "<=" -> new UnaryTest.Range(null, false, end, true);
            case ">" -> new UnaryTest.Range(end, false, null, false);
            default -> new UnaryTest.Range(end, true, null, false);
        };
    }

    private Typed<UnaryTest> bracketed(String plain, ValueType type) {
        int middle = plain.indexOf("..");
        boolean closes = plain.endsWith("]") || plain.endsWith(")");
        if (!closes || middle < 0) {
            return badRange(plain, "范围应写作 `[1..10]` 或 `(1..10]`", "write a range as `[1..10]` or `(1..10]`");
        }
        String low = Signs.trimmed(plain.substring(1, middle));
        String high = Signs.trimmed(plain.substring(middle + 2, plain.length() - 1));
        boolean lowIncluded = plain.charAt(0) == '[';
        boolean highIncluded = plain.endsWith("]");
        if (low.isEmpty() || high.isEmpty()) {
            return openEnded(plain, low, lowIncluded, high, highIncluded);
        }
        return values.any(low, type)
                .then(from -> values.any(high, type)
                        .then(to -> Interval.checked(
                                new UnaryTest.Range(from, lowIncluded, to, highIncluded), plain, type)));
    }

    private static Typed<UnaryTest> openEnded(
            String plain, String low, boolean lowIncluded, String high, boolean highIncluded) {
        String zh = "范围缺少一端，单边请用 `<=` 或 `>=`";
        String en = "an end is missing: write `<=` or `>=` for one that is open";
        if (low.isEmpty() && high.isEmpty()) {
            return badRange(plain, zh, en);
        }
        String sign = low.isEmpty() ? (highIncluded ? "<= " : "< ") : lowIncluded ? ">= " : "> ";
        return badRange(plain, zh, en, sign + low + high);
    }

    /** Two values with a separator are a range, or were meant as one. */
    private @Nullable Typed<UnaryTest> span(String plain, ValueType type) {
        int at = plain.indexOf(SPAN, 1);
        UnaryTest.Range range = at < 0 ? null : between(plain, at, SPAN.length(), type);
        if (range != null) {
            return isAmbiguous(plain, at, SPAN.length())
                    ? badRange(plain, "两端的单位须各自写明", "each end needs its own unit")
                    : Interval.checked(range, plain, type);
        }
        return meant(plain, type);
    }

    private @Nullable Typed<UnaryTest> meant(String plain, ValueType type) {
        for (String between : Types.isNumber(type) ? List.of("..", "至", "到", "-") : OTHER_SPANS) {
            int at = plain.indexOf(between, 1);
            UnaryTest.Range range = at < 0 ? null : between(plain, at, between.length(), type);
            if (range != null) {
                String[] better =
                        isAmbiguous(plain, at, between.length()) ? new String[0] : new String[] {CellText.of(range)};
                return badRange(plain, "范围要有括号", "a range needs its brackets", better);
            }
        }
        return null;
    }

    private UnaryTest.@Nullable Range between(String plain, int at, int length, ValueType type) {
        return values.any(Signs.trimmed(plain.substring(0, at)), type) instanceof Typed.Good<Object> low
                        && values.any(Signs.trimmed(plain.substring(at + length)), type)
                                instanceof Typed.Good<Object> high
                ? new UnaryTest.Range(low.value(), true, high.value(), true)
                : null;
    }

    /** 1~2万: it is unclear whether the unit of the upper end also applies to the lower. */
    private static boolean isAmbiguous(String plain, int at, int length) {
        String high = Numbers.unitOf(Signs.trimmed(plain.substring(at + length)));
        return !high.isEmpty()
                && Numbers.unitOf(Signs.trimmed(plain.substring(0, at))).isEmpty();
    }
}
