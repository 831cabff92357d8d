package io.baoxiu.rules.answer;

import io.baoxiu.rules.Case;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The missing facts of a question added by an analyst: those in the conditions of tables in which no row held, and
 * those needed for conditions that were not concluded. A blank in a row that held needs nothing.
 */
final class Lacks {

    private final Map<Term, DecisionTable> tables = new HashMap<>();
    private final Map<Term, RuleUnit> units = new HashMap<>();

    Lacks(Tables all, Collection<RuleUnit> rules) {
        all.all().forEach(table -> table.form().outcomes().forEach(term -> tables.put(term, table)));
        rules.forEach(unit -> unit.concludes().forEach(term -> units.put(term, unit)));
    }

    /** The missing facts, as JSON Pointers without the leading slash. */
    SortedSet<String> of(Case about, Question question, Set<Term> wanted) {
        Map<Term, String> names = question.facts().stream()
                .collect(Collectors.toMap(
                        Question.Named::term, named -> named.name().replace('.', '/')));
        SortedSet<String> lacking = new TreeSet<>();
        Set<Term> seen = new HashSet<>();
        List<Term> open =
                new ArrayList<>(wanted.stream().filter(term -> !term.isFact()).toList());
        while (!open.isEmpty()) {
            Term term = open.remove(open.size() - 1);
            if (!seen.add(term) || isKnown(term, about)) {
                continue;
            }
            String name = names.get(term);
            if (name != null) {
                lacking.add(name);
            } else if (tables.containsKey(term)) {
                open.addAll(asked(tables.get(term), about));
            } else if (units.containsKey(term)) {
                open.addAll(units.get(term).needs());
            }
        }
        return lacking;
    }

    private boolean isKnown(Term term, Case about) {
        DecisionTable table = tables.get(term);
        return about.value(term) != null
                || table != null
                        && table.form().perRow()
                        && about.results().stream().anyMatch(one -> one.value(term) != null);
    }

    /** The conditions of a table if none of its rows held or it was not evaluated. */
    private static Set<Term> asked(DecisionTable table, Case about) {
        if (about.heldSomewhere(table.name())) {
            return Set.of();
        }
        Set<Term> asked = table.conditions().stream().map(Column::term).collect(Collectors.toCollection(HashSet::new));
        asked.addAll(table.form().askedWhen().keySet());
        return asked;
    }
}
