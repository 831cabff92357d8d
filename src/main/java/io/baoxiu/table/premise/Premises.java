package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * What the engineers' side says of facts and conclusions, as far as checking tables needs it.
 *
 * @param units the rule sets
 * @param impossible conditions that never hold together, whatever the facts
 * @param relations what values are to each other, whatever the facts: such that the analysis is exact about all of them
 *     together, else they are refused
 * @param legal the legal minima, and the terms that are held against them
 */
public record Premises(List<RuleUnit> units, List<Impossible> impossible, List<Relation> relations, LegalFloors legal) {

    /** Tests that no facts meet all at once, and why. */
    public record Impossible(Map<Term, UnaryTest> together, String reason) {
        public Impossible {
            together = Map.copyOf(together);
        }
    }

    public Premises {
        units = List.copyOf(units);
        impossible = List.copyOf(impossible);
        relations = List.copyOf(relations);
        ExactRelations.require(relations);
    }
}
