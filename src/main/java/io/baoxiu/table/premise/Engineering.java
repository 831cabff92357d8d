package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What engineers lay down beside the tables, in terms of paths: it is the same for every release, and each release's
 * vocabulary gives the paths their meaning.
 */
public interface Engineering {

    /** What the rules and their premises say of the terms of a vocabulary that has all that is needed. */
    Premises premises(Vocabulary vocabulary);

    /** The paths that rules, premises or the engine itself name. */
    Set<String> paths();

    /** The paths that rules conclude, so that no table does. */
    Set<String> concluded();

    /** The codes that they name, of whatever list. */
    Set<String> codes();

    /** The facts that are never unknown, because they follow from others or from the clock. */
    Set<String> derived();

    /** The questions that come with the software, by name. */
    Set<String> questions();

    /** The conclusions that follow at once where these facts are stated, and so need not be concluded. */
    Set<String> given(Set<String> taken);

    /** The tables that the rules lean on, by name. */
    Map<String, Leaning> tables();

    /**
     * A table that the rules lean on.
     *
     * @param concludes the paths that it must conclude
     * @param askedWhen cells by path; while they do not hold, the table is not asked
     * @param askedAlone whether a question gives what {@code askedWhen} asks and nothing else that the table reads
     * @param perRow whether each of its rows that holds is an entry of its own, whatever its settings say
     */
    record Leaning(List<String> concludes, Map<String, String> askedWhen, boolean askedAlone, boolean perRow) {

        public static final Leaning NONE = new Leaning(List.of(), Map.of(), false, false);

        public Leaning {
            concludes = List.copyOf(concludes);
            askedWhen = Map.copyOf(askedWhen);
        }
    }

    /** What is asked of terms by cells that engineers wrote. */
    Map<Term, UnaryTest> tests(Map<String, String> cells, Vocabulary vocabulary);
}
