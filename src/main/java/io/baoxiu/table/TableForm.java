package io.baoxiu.table;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * What a table is for, apart from its rows.
 *
 * @param outcomes what it concludes, in the order of its columns
 * @param askedWhen what must hold before it is asked at all; else its conclusions are unknown and no row is cited
 * @param perRow whether each row that holds is an entry of its own, rather than a part of one result
 * @param askedAlone whether a question gives what its {@code askedWhen} asks and nothing else that it reads
 */
public record TableForm(
        String name, List<Term> outcomes, Map<Term, UnaryTest> askedWhen, boolean perRow, boolean askedAlone) {

    public TableForm {
        outcomes = List.copyOf(outcomes);
        askedWhen = Map.copyOf(askedWhen);
    }
}
