package io.baoxiu.table.premise;

import io.baoxiu.vocabulary.Term;
import java.util.Set;

/** A rule set of the engineers, as seen by the tables: the terms it needs and concludes. */
public record RuleUnit(String name, Set<Term> needs, Set<Term> concludes) {

    public RuleUnit {
        needs = Set.copyOf(needs);
        concludes = Set.copyOf(concludes);
    }
}
