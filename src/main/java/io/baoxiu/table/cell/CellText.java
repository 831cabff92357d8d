package io.baoxiu.table.cell;

import io.baoxiu.table.UnaryTest;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tests and values as an analyst would write them into a cell. Read again, they mean the same. */
public final class CellText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_\\u4E00-\\u9FFF]+");

    private CellText() {}

    public static String of(UnaryTest test) {
        if (test instanceof UnaryTest.Any) {
            return "-";
        } else if (test instanceof UnaryTest.Unknown) {
            return "null";
        } else if (test instanceof UnaryTest.OneOf some) {
            return some.values().stream().map(CellText::of).collect(Collectors.joining(", "));
        } else if (test instanceof UnaryTest.Range range) {
            return range(range);
        } else if (test instanceof UnaryTest.Affix affix) {
            return affix.prefix() + "*" + affix.suffix();
        } else if (test instanceof UnaryTest.Either either) {
            return either.parts().stream().map(CellText::of).collect(Collectors.joining(", "));
        }
        return test.equals(UnaryTest.KNOWN) ? "not(null)" : "not(" + of(((UnaryTest.Not) test).excluded()) + ")";
    }

    /** A value as it stands in a cell; nothing for an unknown one. */
    public static String of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } else if (value instanceof MonthDay day) {
            return day.toString().substring(2);
        } else if (value instanceof List<?> list) {
            return list.stream().map(CellText::of).collect(Collectors.joining(", "));
        } else if (value instanceof String text) {
            return readsAsItself(text) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
        }
        return value == null ? "" : value.toString();
    }

    private static boolean readsAsItself(String text) {
        return PLAIN.matcher(text).matches() && !text.equals("null");
    }

    private static String range(UnaryTest.Range range) {
        if (range.low() == null && range.high() == null) {
            return "not(null)";
        } else if (range.low() == null) {
            return (range.highIncluded() ? "<= " : "< ") + of(range.high());
        } else if (range.high() == null) {
            return (range.lowIncluded() ? ">= " : "> ") + of(range.low());
        }
        String low = (range.lowIncluded() ? "[" : "(") + of(range.low());
        return low + ".." + of(range.high()) + (range.highIncluded() ? "]" : ")");
    }
}
