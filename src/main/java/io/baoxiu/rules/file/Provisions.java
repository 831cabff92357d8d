package io.baoxiu.rules.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What engineers lay down of the questions and tables that come with the software, in the file {@code questions.yaml}
 * beside the rules: by paths, names and texts of cells, so that it is the same under every vocabulary.
 *
 * @param derived how facts follow that are not stated, by path
 * @param atFirst what is there before anything is concluded: cells by path
 * @param onlyWhen facts that count only under tests: cells by path, by path
 * @param requiredWhen facts that must be stated under tests: cells by path, by path
 * @param inOrder paths of which each pair must not be stated the other way round in time
 * @param atMost paths of which the first must not be stated greater than the second
 * @param entries the groups of which answers tell entries, by name
 * @param answers the answers of the questions that come with the software, by name
 * @param alternatives which facts move where it is asked what would change a decision
 */
public record Provisions(
        Map<String, Derivation> derived,
        Map<String, String> atFirst,
        Map<String, Map<String, String>> onlyWhen,
        Map<String, Map<String, String>> requiredWhen,
        List<Pair> inOrder,
        List<Pair> atMost,
        Map<String, Leaning> tables,
        Map<String, Entries> entries,
        Map<String, Told> answers,
        Moving alternatives) {

    /** Two paths. */
    public record Pair(String first, String second) {}

    /** How a fact follows where it is not stated. */
    public sealed interface Derivation {

        /** The clock says it. */
        record Clock(boolean day) implements Derivation {}

        /** It is what another term is. */
        record Same(String path) implements Derivation {}

        /** It is the day of a moment. */
        record DayOf(String path) implements Derivation {}

        /** It is whether one day is not after another; unknown while one of them is. */
        record NotAfter(String path, String other) implements Derivation {}

        /** It is the first digits of a term. */
        record Beginning(int length, String path) implements Derivation {}
    }

    /** @param askedWhen cells by path; while they do not hold, the table is not asked */
    public record Leaning(List<String> concludes, Map<String, String> askedWhen, boolean askedAlone, boolean perRow) {}

    /**
     * The entries of a group.
     *
     * @param whenKnown the path of which an entry must have a value to be answered
     * @param order paths that entries are sorted by; without any they keep the order in which they were concluded
     * @param leavesOut whether a value that is unknown is left out instead of being null
     * @param countedAs by the place in an answer where their change is told, {@code deadlines/tasks}, the path of the codes
     *     that it is told by
     */
    public record Entries(String whenKnown, List<String> order, boolean leavesOut, Map<String, String> countedAs) {}

    /**
     * An answer.
     *
     * @param begins names of what it begins with, before its conclusions
     * @param nullWhile by section the path while which is unknown the section is null
     * @param missing which missing facts it tells; all of them when {@code null}
     * @param tellsMissing whether it tells them at all
     */
    public record Told(
            List<String> begins,
            Map<String, String> nullWhile,
            @Nullable List<String> missing,
            boolean tellsMissing) {}

    /**
     * Which facts move.
     *
     * @param never the paths of those that never move
     * @param unsaid the paths of the shipped ones that may also be left unsaid; those of analysts' own may without a default
     */
    public record Moving(List<String> never, List<String> unsaid) {}

    public static final Provisions SHIPPED = ProvisionsFile.read();
}
