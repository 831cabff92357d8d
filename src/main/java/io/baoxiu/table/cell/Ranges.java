package io.baoxiu.table.cell;

import static io.baoxiu.table.cell.Faults.badRange;

import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comparisons and ranges, in columns whose values have an order. */
final class Ranges {

    private static final List<String> SIGNS = List.of("<=", ">=", "=>", "=<", "<>", "!=", "<", ">");
    private static final List<String> SPANS = List.of("..", "~", "至", "到");

    private final Values values;

    Ranges(Values values) {
        this.values = values;
    }

    /** {@code null} when the text does not look like a range at all. */
    @Nullable
    Typed<UnaryTest> of(String plain, ValueType type) {
        for (String sign : SIGNS) {
            if (plain.startsWith(sign)) {
                return ordered(
                        plain, type, comparison(sign, Signs.trimmed(plain.substring(sign.length())), plain, type));
            }
        }
        boolean opens = plain.startsWith("[") || plain.startsWith("(");
        if (opens && plain.contains("..") || plain.startsWith("[")) {
            return ordered(plain, type, bracketed(plain, type));
        }
        return Types.isOrdered(type) ? span(plain, type) : null;
    }

    private static Typed<UnaryTest> ordered(String plain, ValueType type, Typed<UnaryTest> read) {
        return Types.isOrdered(type)
                ? read
                : badRange(plain, "此列的值没有大小, 不能用范围", "the values of this column have no order, so no range");
    }

    private Typed<UnaryTest> comparison(String sign, String end, String plain, ValueType type) {
        if (end.isEmpty()) {
            return badRange(plain, "缺少比较的值", "the value to compare with is missing");
        }
        return switch (sign) {
            case "=>" -> badRange(plain, "应写作 `>=`", "write `>=`", ">= " + end);
            case "=<" -> badRange(plain, "应写作 `<=`", "write `<=`", "<= " + end);
            case "<>", "!=" -> badRange(plain, "应写作 `not(…)`", "write `not(…)`", "not(" + end + ")");
            default -> values.any(end, type).then(value -> Interval.checked(comparison(sign, value), plain, type));
        };
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
        String zh = "范围缺少一端, 单边请用 `<=` 或 `>=`";
        String en = "an end is missing: write `<=` or `>=` for one that is open";
        if (low.isEmpty() && high.isEmpty()) {
            return badRange(plain, zh, en);
        }
        String sign = low.isEmpty() ? (highIncluded ? "<= " : "< ") : lowIncluded ? ">= " : "> ";
        return badRange(plain, zh, en, sign + low + high);
    }

    /** Two values with something between them were meant as a range. */
    private @Nullable Typed<UnaryTest> span(String plain, ValueType type) {
        for (String between : Types.isNumber(type) ? List.of("..", "~", "至", "到", "-") : SPANS) {
            int at = plain.indexOf(between, 1);
            if (at > 0
                    && values.any(plain.substring(0, at).strip(), type) instanceof Typed.Good<Object> low
                    && values.any(plain.substring(at + between.length()).strip(), type)
                            instanceof Typed.Good<Object> high) {
                String better = "[" + CellText.of(low.value()) + ".." + CellText.of(high.value()) + "]";
                return badRange(plain, "范围要有括号", "a range needs its brackets", better);
            }
        }
        return null;
    }
}
