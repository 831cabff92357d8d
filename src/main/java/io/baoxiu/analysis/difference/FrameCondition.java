package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.compile.OutcomeLabels;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Where the conclusions of rule sets certainly stay the same after a change. */
final class FrameCondition {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Affected affected;
    private final PrimedTerms primed;
    private final ComposedRelease before;
    private final ComposedRelease after;
    private final Combination and;
    private final Combination or;
    private final Map<String, Integer> untouched = new HashMap<>();

    FrameCondition(
            IntervalDiagrams diagrams,
            Space space,
            Affected affected,
            PrimedTerms primed,
            ComposedRelease before,
            ComposedRelease after) {
        this.diagrams = diagrams;
        this.space = space;
        this.affected = affected;
        this.primed = primed;
        this.before = before;
        this.after = after;
        this.and = Combination.and(diagrams);
        this.or = Combination.or(diagrams);
    }

    /** A rule set with the same inputs has the same conclusions. */
    int of(RuleUnit unit) {
        int made = IntervalDiagrams.TRUE;
        for (Term term : unit.concludes()) {
            if (space.has(term) && space.has(primed.of(term))) {
                int equal = new Combination(
                                diagrams,
                                (one, other) -> one == other ? 1 : 0,
                                (one, other) -> one == other ? IntervalDiagrams.TRUE : Combination.OPEN)
                        .of(before.value(term), after.value(primed.of(term)));
                made = and.of(made, or.of(Projection.not(diagrams, untouched(unit)), equal));
                made = and.of(made, or.of(equal, mayTurn(term)));
            }
        }
        return made;
    }

    /** Where everything that a rule set needs is unchanged. */
    private int untouched(RuleUnit unit) {
        Integer known = untouched.get(unit.name());
        if (known != null) {
            return known;
        }
        int made = IntervalDiagrams.TRUE;
        for (Term need : unit.needs()) {
            if (affected.terms().contains(need)) {
                made = and.of(made, untouched(need));
            }
        }
        untouched.put(unit.name(), made);
        return made;
    }

    private int untouched(Term need) {
        int made = IntervalDiagrams.TRUE;
        for (String name : affected.tables()) {
            DecisionTable table = before.table(name, after);
            if (table.form().outcomes().contains(need)) {
                made = and.of(made, alike(table, need));
            }
        }
        for (RuleUnit unit : affected.units()) {
            if (unit.concludes().contains(need)) {
                made = and.of(made, untouched(unit));
            }
        }
        return made;
    }

    /** Where a table's conclusion for one term is unchanged. */
    private int alike(DecisionTable table, Term term) {
        OutcomeLabels words = before.told(table.name());
        int one = before.concluded(table);
        int other = after.concluded(after.table(table.name(), before));
        Combination.Labels same = table.policy() == HitPolicy.COLLECT
                ? (x, y) -> x == y ? 1 : 0
                : (x, y) -> Objects.equals(words.value(x, term.path()), words.value(y, term.path())) ? 1 : 0;
        return new Combination(diagrams, same, (x, y) -> x == y ? IntervalDiagrams.TRUE : Combination.OPEN)
                .of(one, other);
    }

    /** Where a conclusion can change. A sum can only appear or disappear: no table concludes money. */
    private int mayTurn(Term term) {
        if (!(term.type() instanceof ValueType.Money)) {
            return IntervalDiagrams.TRUE;
        }
        return or.of(
                before.holding(Map.of(term, UnaryTest.UNKNOWN)),
                after.holding(Map.of(primed.of(term), UnaryTest.UNKNOWN)));
    }
}
