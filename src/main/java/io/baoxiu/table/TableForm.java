package io.baoxiu.table;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * The definition of a table without its rows.
 *
 * @param outcomes the terms it concludes, in the order of its columns
 * @param askedWhen tests that must hold for it to be evaluated; otherwise its conclusions are unknown and no row is
 *     cited
 * @param perRow whether each row that holds is a separate entry, rather than a part of one result
 * @param askedAlone whether a question provides only the terms of {@code askedWhen} and no other that it reads
 */
public record TableForm(
        String name, List<Term> outcomes, Map<Term, UnaryTest> askedWhen, boolean perRow, boolean askedAlone) {

    public TableForm {
        outcomes = List.copyOf(outcomes);
        askedWhen = Map.copyOf(askedWhen);
    }
}
