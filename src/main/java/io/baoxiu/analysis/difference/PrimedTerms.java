package io.baoxiu.analysis.difference;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Second terms for conclusions of rule sets that may differ after a change, so that before and after can be compared
 * side by side. A copy has the path of its original.
 */
record PrimedTerms(Map<Term, Term> ofOriginals) {

    private static final String AFTER = " (after)";

    static PrimedTerms copying(Set<Term> originals) {
        return new PrimedTerms(originals.stream().collect(Collectors.toMap(term -> term, PrimedTerms::copy)));
    }

    private static Term copy(Term term) {
        return term.inSection(term.section() + AFTER);
    }

    /** The path, marked as "after" for a copy. */
    String words(Term term) {
        return ofOriginals.containsValue(term) ? term.path() + AFTER : term.path();
    }

    Term of(Term term) {
        return ofOriginals.getOrDefault(term, term);
    }

    Tables of(Tables tables) {
        return tables.with(tables.all().stream().map(this::of).toList());
    }

    DecisionTable of(DecisionTable table) {
        TableForm form = table.form();
        return new DecisionTable(
                new TableForm(form.name(), form.outcomes(), of(form.askedWhen()), form.perRow(), form.askedAlone()),
                table.sheet(),
                table.title(),
                table.policy(),
                table.complete(),
                table.conditions().stream()
                        .map(column -> new Column(of(column.term()), column.index(), column.header()))
                        .toList(),
                table.outcomes(),
                table.rows());
    }

    Premises of(Premises premises) {
        List<RuleUnit> units = premises.units().stream()
                .map(unit -> new RuleUnit(unit.name(), all(unit.needs()), all(unit.concludes())))
                .toList();
        List<Premises.Impossible> impossible = premises.impossible().stream()
                .map(one -> new Premises.Impossible(of(one.together()), one.reason()))
                .toList();
        List<Relation> relations =
                premises.relations().stream().map(one -> one.with(this::of)).toList();
        return new Premises(units, impossible, relations, premises.legal());
    }

    private Set<Term> all(Set<Term> terms) {
        return terms.stream().map(this::of).collect(Collectors.toSet());
    }

    private Map<Term, UnaryTest> of(Map<Term, UnaryTest> tests) {
        Map<Term, UnaryTest> copied = new HashMap<>();
        tests.forEach((term, test) -> copied.put(of(term), test));
        return copied;
    }
}
