package io.baoxiu.table;

import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What engineers fix of a table, so that the rules around it fit whatever analysts write in it.
 *
 * @param outcomes what it concludes; each must have a column
 * @param stated the facts and conclusions that its conditions may name
 * @param policies the hit policies it may have
 * @param askedWhen what must hold before it is asked at all; else its conclusions are unknown and no row is cited
 * @param perRow whether each row that holds is a result of its own, rather than a part of one
 * @param askedAlone whether it is also asked with nothing known but {@code askedWhen}, by a narrower question
 */
public record TableForm(
        String name,
        List<Term> outcomes,
        Set<Term> stated,
        Set<HitPolicy> policies,
        Map<Term, UnaryTest> askedWhen,
        boolean perRow,
        boolean askedAlone) {

    public TableForm {
        outcomes = List.copyOf(outcomes);
        stated = Set.copyOf(stated);
        policies = Set.copyOf(policies);
        askedWhen = Map.copyOf(askedWhen);
    }
}
