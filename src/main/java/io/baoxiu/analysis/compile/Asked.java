package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Scales;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.BackwardSlice;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a table, or of two versions of it.
 *
 * @param wanted the terms of its conditions, and others that must be distinguished
 * @param unknown those that can be unknown because the table is also evaluated alone
 */
record Asked(TableForm form, List<DecisionTable> versions, Set<Term> wanted, Set<Term> unknown) {

    static Asked of(List<DecisionTable> versions, List<Map<Term, UnaryTest>> more) {
        TableForm form = versions.get(0).form();
        Set<Term> wanted = new LinkedHashSet<>();
        versions.forEach(table -> wanted.addAll(RowCubes.terms(table)));
        more.forEach(tests -> wanted.addAll(tests.keySet()));
        Set<Term> unknown = new HashSet<>(form.askedAlone() ? wanted : Set.of());
        unknown.removeAll(form.askedWhen().keySet());
        return new Asked(form, versions, wanted, unknown);
    }

    /** The terms that determine whether and with which inputs the table is evaluated. */
    Set<Term> seeds() {
        Set<Term> seeds = new LinkedHashSet<>(wanted);
        seeds.addAll(form.askedWhen().keySet());
        return seeds;
    }

    /**
     * The space of a backward slice: terms concluded later come later, and among those known at the start, terms with
     * more atoms come first.
     *
     * @param last a term that comes after all others
     */
    Space space(BackwardSlice slice, List<Context> contexts, List<Map<Term, UnaryTest>> more, @Nullable Term last) {
        List<Partition> axes = new ArrayList<>();
        slice.tests(versions, more)
                .forEach((term, tests) -> axes.add(Partition.of(
                        term, Scales.of(term, tests), term.mayBeUnknown() || unknown.contains(term), tests)));
        Context latest = contexts.get(contexts.size() - 1);
        axes.sort(Comparator.comparing((Partition axis) -> axis.term().equals(last))
                .thenComparing(axis -> latest.turn(axis.term()))
                .thenComparing(Partition::size, Comparator.reverseOrder())
                .thenComparing(axis -> axis.term().index()));
        return new Space(axes);
    }
}
