package io.baoxiu.decision.replay;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decisions on complaints by their conclusions, before and after.
 *
 * @param classes by warranty class, in the order of their codes; no class last
 * @param tiers likewise by approval tier
 * @param moves decisions that change approver or class; the largest sums first
 */
public record Breakdown(List<Line> classes, List<Line> tiers, List<Move> moves) {

    public Breakdown {
        classes = List.copyOf(classes);
        tiers = List.copyOf(tiers);
        moves = List.copyOf(moves);
    }

    /**
     * The decisions with one conclusion.
     *
     * @param code {@code null} for none
     * @param approvers the codes of their approvers
     */
    public record Line(@Nullable String code, Set<String> approvers, Amount before, Amount after) {

        public Line {
            approvers = Set.copyOf(approvers);
        }
    }

    /**
     * The decisions in which one conclusion changes from one code to another.
     *
     * @param path {@code approval.approver} or {@code responsibility.warrantyClass}
     * @param from a code; {@code null} for none
     */
    public record Move(
            String path, @Nullable String from, @Nullable String to, Amount amount) {}

    /** The total of one side. */
    public static Amount together(List<Line> lines, boolean after) {
        return lines.stream().map(line -> after ? line.after() : line.before()).reduce(Amount.NONE, Amount::plus);
    }
}
