package io.baoxiu.analysis;

import io.baoxiu.table.UnaryTest;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a cell. */
final class CellWords {

    private CellWords() {}

    static String of(UnaryTest test) {
        if (test instanceof UnaryTest.Any) {
            return "-";
        } else if (test instanceof UnaryTest.OneOf some) {
            return some.values().stream().map(CellWords::value).collect(Collectors.joining(", "));
        } else if (test instanceof UnaryTest.Range range) {
            return range(range);
        } else if (test instanceof UnaryTest.Affix affix) {
            return affix.prefix() + "*" + affix.suffix();
        } else if (test instanceof UnaryTest.Either either) {
            return either.parts().stream().map(CellWords::of).collect(Collectors.joining(", "));
        } else if (test instanceof UnaryTest.Not not) {
            return "not(" + of(not.excluded()) + ")";
        }
        return "null";
    }

    private static String range(UnaryTest.Range range) {
        if (range.low() == null) {
            return (range.highIncluded() ? "<= " : "< ") + value(range.high());
        } else if (range.high() == null) {
            return (range.lowIncluded() ? ">= " : "> ") + value(range.low());
        }
        return (range.lowIncluded() ? "[" : "(")
                + value(range.low())
                + ".."
                + value(range.high())
                + (range.highIncluded() ? "]" : ")");
    }

    static String value(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        return value instanceof MonthDay day ? day.toString().substring(2) : String.valueOf(value);
    }
}
