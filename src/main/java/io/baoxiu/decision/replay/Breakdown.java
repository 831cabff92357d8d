package io.baoxiu.decision.replay;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions on complaints by what they conclude, before and after.
 *
 * @param classes by class of the warranty, in the order of their codes, none last
 * @param tiers by tier of the approval likewise
 * @param moves what leaves one approver, or class, for another; the largest sums first
 */
public record Breakdown(List<Line> classes, List<Line> tiers, List<Move> moves) {

    public Breakdown {
        classes = List.copyOf(classes);
        tiers = List.copyOf(tiers);
        moves = List.copyOf(moves);
    }

    /**
     * Those with one conclusion.
     *
     * @param code {@code null} for none
     * @param approvers the codes of those who approve them
     */
    public record Line(@Nullable String code, Set<String> approvers, Amount before, Amount after) {

        public Line {
            approvers = Set.copyOf(approvers);
        }
    }

    /**
     * Those of which one conclusion comes out otherwise.
     *
     * @param path {@code approval.approver} or {@code responsibility.warrantyClass}
     * @param from a code; {@code null} for none
     */
    public record Move(
            String path, @Nullable String from, @Nullable String to, Amount amount) {}

    /** All of one side together. */
    public static Amount together(List<Line> lines, boolean after) {
        return lines.stream().map(line -> after ? line.after() : line.before()).reduce(Amount.NONE, Amount::plus);
    }
}
