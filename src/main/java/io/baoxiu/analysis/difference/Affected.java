package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a change of some tables can affect.
 *
 * @param tables names, including the changed ones
 * @param units rule sets that need a conclusion that can change
 * @param terms conclusions that can change
 */
public record Affected(Set<String> tables, Set<RuleUnit> units, Set<Term> terms) {

    public static Affected by(Set<String> changed, Tables before, Tables after, Engineering engineering) {
        ComparedContexts compared = ComparedContexts.of(before, after, engineering);
        return by(changed, List.of(compared.old(), compared.now()));
    }

    static Affected by(Set<String> changed, List<Context> contexts) {
        Affected affected = new Affected(new LinkedHashSet<>(changed), new LinkedHashSet<>(), new HashSet<>());
        int size;
        do {
            size = affected.terms.size();
            contexts.forEach(affected::spread);
        } while (affected.terms.size() > size);
        return affected;
    }

    private void spread(Context context) {
        for (DecisionTable table : context.tables().all()) {
            if (tables.contains(table.name()) || reaches(table.needs())) {
                tables.add(table.name());
                terms.addAll(table.form().outcomes());
            }
        }
        for (RuleUnit unit : context.premises().units()) {
            if (reaches(unit.needs())) {
                units.add(unit);
                terms.addAll(unit.concludes());
            }
        }
    }

    private boolean reaches(Set<Term> needs) {
        return needs.stream().anyMatch(terms::contains);
    }

    /** Conclusions of rule sets that can change. */
    Set<Term> ofRules() {
        Set<Term> ofRules = new HashSet<>();
        units.forEach(unit -> ofRules.addAll(unit.concludes()));
        return ofRules;
    }
}
