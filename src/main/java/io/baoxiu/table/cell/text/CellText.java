package io.baoxiu.table.cell.text;

import io.baoxiu.table.condition.UnaryTest;
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
        return TestText.of(test);
    }

    /** A value as cell text; empty for an unknown one. */
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
}
