package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The engineers' definitions used with the tables, expressed in paths: the same for every release, whose vocabulary
 * gives the paths their meaning.
 */
public interface Engineering {

    /** The premises of the rules, in the terms of a vocabulary that has everything needed. */
    Premises premises(Vocabulary vocabulary);

    /** The paths that rules, premises or the engine itself name. */
    Set<String> paths();

    /** The paths that rules conclude, and so no table may. */
    Set<String> concluded();

    /** The codes that they name, of any list. */
    Set<String> codes();

    /** The facts that are never unknown, because they follow from others or from the clock. */
    Set<String> derived();

    /** The questions that come with the software, by name. */
    Set<String> questions();

    /** The conclusions that follow directly if these facts are stated, and so need not be concluded. */
    Set<String> given(Set<String> taken);

    /** The tables on which the rules depend, by name. */
    Map<String, Leaning> tables();

    /**
     * A table on which the rules depend.
     *
     * @param concludes the paths that it must conclude
     * @param askedWhen cells by path; while they do not hold, the table is not evaluated
     * @param askedAlone whether a question provides only the terms of {@code askedWhen} and no other that the table
     *     reads
     * @param perRow whether each of its rows that holds is a separate entry, whatever its settings say
     */
    record Leaning(List<String> concludes, Map<String, String> askedWhen, boolean askedAlone, boolean perRow) {

        public static final Leaning NONE = new Leaning(List.of(), Map.of(), false, false);

        public Leaning {
            concludes = List.copyOf(concludes);
            askedWhen = Map.copyOf(askedWhen);
        }
    }

    /** The tests of terms from cells that engineers wrote. */
    Map<Term, UnaryTest> tests(Map<String, String> cells, Vocabulary vocabulary);
}
