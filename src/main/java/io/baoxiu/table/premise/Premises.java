package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Map;

/**
 * The engineers' statements about facts and conclusions, as needed for checking tables.
 *
 * @param units the rule sets
 * @param impossible conditions that never hold together, whatever the facts
 * @param relations between values, for all facts; refused if the analysis would not be exact about all of them together
 * @param legal the legal minima, and the terms that are compared with them
 */
public record Premises(List<RuleUnit> units, List<Impossible> impossible, List<Relation> relations, LegalFloors legal) {

    /** Tests that never hold all at once, and why. */
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
