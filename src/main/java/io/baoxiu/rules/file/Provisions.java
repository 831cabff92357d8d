package io.baoxiu.rules.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The engineers' definitions for the questions and tables that come with the software, from the file
 * {@code questions.yaml} beside the rules: by paths, names and cell texts, so that they are the same under every
 * vocabulary.
 *
 * @param derived how unstated facts are derived, by path
 * @param atFirst initial values before any conclusion: cells by path
 * @param onlyWhen facts that count only if tests hold: cells by path, by path
 * @param requiredWhen facts that are required if tests hold: cells by path, by path
 * @param inOrder pairs of paths whose days must not be in reverse order
 * @param atMost pairs of paths of which the first must not be greater than the second
 * @param entries the groups whose entries are in answers, by name
 * @param answers the answers of the questions that come with the software, by name
 * @param alternatives which facts are varied to find what would change a decision
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

    /** How a fact is derived if it is not stated. */
    public sealed interface Derivation {

        /** It comes from the clock. */
        record Clock(boolean day) implements Derivation {}

        /** It is the value of another term. */
        record Same(String path) implements Derivation {}

        /** It is the day of a moment. */
        record DayOf(String path) implements Derivation {}

        /** It is whether one day is not after another; unknown while one of them is unknown. */
        record NotAfter(String path, String other) implements Derivation {}

        /** It is the beginning of a term's value. */
        record Beginning(int length, String path) implements Derivation {}
    }

    /** @param askedWhen cells by path; while they do not hold, the table is not evaluated */
    public record Leaning(List<String> concludes, Map<String, String> askedWhen, boolean askedAlone, boolean perRow) {}

    /**
     * The entries of a group.
     *
     * @param whenKnown the path for which an entry must have a value to be part of the answer
     * @param order paths by which entries are sorted; if empty, they keep the order of conclusion
     * @param leavesOut whether an unknown value is left out instead of being null
     * @param countedAs by the place in an answer where their change is told, {@code deadlines/tasks}, the path of the codes
     *     that it is told by
     */
    public record Entries(String whenKnown, List<String> order, boolean leavesOut, Map<String, String> countedAs) {}

    /**
     * An answer.
     *
     * @param begins names of its first properties, before the conclusions
     * @param nullWhile by section, a path; while it is unknown, the section is null
     * @param missing which missing facts it lists; all if {@code null}
     * @param tellsMissing whether it lists missing facts at all
     */
    public record Told(
            List<String> begins,
            Map<String, String> nullWhile,
            @Nullable List<String> missing,
            boolean tellsMissing) {}

    /**
     * Which facts are varied.
     *
     * @param never the paths of facts that are never varied
     * @param unsaid the paths of shipped facts that may also be unstated; facts added by analysts may if they have no default
     */
    public record Moving(List<String> never, List<String> unsaid) {}

    public static final Provisions SHIPPED = ProvisionsFile.read();
}
