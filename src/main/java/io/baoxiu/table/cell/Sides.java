package io.baoxiu.table.cell;

import io.baoxiu.table.Message;
import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Range;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Combines two ranges, each open on one side, into the range between them. */
final class Sides {

    private Sides() {}

    /** The range; {@code null} if they are not a lower and an upper end. */
    static @Nullable Range between(UnaryTest one, UnaryTest other) {
        if (!(one instanceof Range first) || !(other instanceof Range second)) {
            return null;
        } else if (isLower(first) && isUpper(second)) {
            return new Range(first.low(), first.lowIncluded(), second.high(), second.highIncluded());
        }
        return isUpper(first) && isLower(second) ? between(second, first) : null;
    }

    /**
     * The finding for a list of two such ends, of which always at least one holds, where a range was probably meant;
     * {@code null} if there is none.
     */
    static Typed.@Nullable Bad<UnaryTest> alwaysHolds(UnaryTest test, String read, ValueType type) {
        List<UnaryTest> parts = test instanceof UnaryTest.Either either ? either.parts() : List.of();
        Range meant = parts.size() == 2 ? between(parts.get(0), parts.get(1)) : null;
        if (meant == null || leavesOut(meant, type)) {
            return null;
        }
        List<String> better = Interval.isEmpty(meant, type) ? List.of() : List.of(CellText.of(meant));
        String zh = better.isEmpty() ? "" : "；若指两者同时成立，应写作 `" + better.get(0) + "`";
        String en = better.isEmpty() ? "" : "; where both were meant to hold, write `" + better.get(0) + "`";
        Message message = new Message(
                CellFaults.shown(read) + " 是列表，满足其一即可，因此对任何已知的值都成立" + zh,
                CellFaults.shown(read) + " is a list, one of them, and so always holds where the value is known" + en);
        return CellFaults.remark(message, better);
    }

    /** Whether some value meets neither end. */
    private static boolean leavesOut(Range meant, ValueType type) {
        Range neither = new Range(meant.high(), !meant.highIncluded(), meant.low(), !meant.lowIncluded());
        return !Interval.isEmpty(neither, type);
    }

    private static boolean isLower(Range range) {
        return range.low() != null && range.high() == null;
    }

    private static boolean isUpper(Range range) {
        return range.low() == null && range.high() != null;
    }
}
