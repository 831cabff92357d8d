package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.relation.Bound;
import io.baoxiu.analysis.relation.Consequences;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two compared releases over one vocabulary: a code or a fact that only one of them has exists for both, and the other treats it as any
 * other code, or as unknown.
 */
record ComparedContexts(Context old, Context now) {

    static ComparedContexts of(Tables before, Tables after, Engineering engineering) {
        Vocabulary words = MergedVocabulary.of(before.vocabulary(), after.vocabulary());
        Premises premises = engineering.premises(words);
        List<Bound> consequences = Consequences.of(premises.relations());
        return new ComparedContexts(
                new Context(bound(before, words), premises, consequences),
                new Context(bound(after, words), premises, consequences));
    }

    /** The tables of both, in the order of the later ones. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        List.of(now, old).forEach(side -> side.tables().all().forEach(table -> names.add(table.name())));
        return names;
    }

    private static Tables bound(Tables tables, Vocabulary words) {
        return words.equals(tables.vocabulary())
                ? tables
                : Tables.of(
                        words,
                        tables.workbooks(),
                        tables.all().stream().map(table -> bound(table, words)).toList());
    }

    private static DecisionTable bound(DecisionTable table, Vocabulary words) {
        TableForm form = table.form();
        Map<Term, UnaryTest> asked = new HashMap<>();
        form.askedWhen().forEach((term, test) -> asked.put(words.term(term.path()), test));
        return new DecisionTable(
                new TableForm(
                        form.name(),
                        form.outcomes().stream()
                                .map(term -> words.term(term.path()))
                                .toList(),
                        asked,
                        form.perRow(),
                        form.askedAlone()),
                table.sheet(),
                table.title(),
                table.policy(),
                table.complete(),
                table.conditions().stream().map(column -> bound(column, words)).toList(),
                table.outcomes().stream().map(column -> bound(column, words)).toList(),
                table.rows());
    }

    private static Column bound(Column column, Vocabulary words) {
        return new Column(words.term(column.term().path()), column.index(), column.header());
    }
}
