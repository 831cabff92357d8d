package io.baoxiu.solver;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of values among each other, in a solver's own arithmetic. */
final class Relating {

    private final Tables tables;
    private final Variables variables;
    private final Solver solver;

    Relating(Tables tables, Variables variables) {
        this.tables = tables;
        this.variables = variables;
        this.solver = variables.solver();
    }

    Formula of(Relation relation) {
        return relation instanceof Relation.Member member
                ? member(member)
                : variables.related(relation, this::amongValues);
    }

    private Formula amongValues(Relation relation) {
        List<Formula> known = new ArrayList<>(List.of(variables.hold(relation.where())));
        relation.related().forEach(term -> known.add(variables.get(term).known()));
        Formula related = relation instanceof Relation.Sums sums
                ? sums(sums)
                : relation instanceof Relation.Months months
                        ? new Calendar(solver).relates(months, this::value)
                        : image((Relation.Image) relation);
        return solver.all(known).implies(related);
    }

    private Quantity value(Term term) {
        return variables.get(term).value();
    }

    private Formula sums(Relation.Sums sums) {
        Quantity one = sum(sums.one());
        Quantity other = sum(sums.other());
        return switch (sums.comparison()) {
            case AT_MOST -> one.atMost(other);
            case BELOW -> one.below(other);
            case EQUAL -> one.equal(other);
        };
    }

    private Quantity sum(Collection<Term> terms) {
        return terms.stream().map(this::value).reduce(Quantity::plus).orElseThrow();
    }

    private Formula image(Relation.Image image) {
        Quantity value = value(image.value());
        Quantity of = value(image.of());
        return switch (image.mapping()) {
            case WEEKDAY -> of.plus(3).equal(solver.wholeNumber().times(7).plus(value));
            case YEAR -> {
                Calendar calendar = new Calendar(solver);
                yield calendar.newYear(value).atMost(of).and(of.below(calendar.newYear(value.plus(1))));
            }
            case BEGINNING -> {
                Quantity rest = solver.wholeNumber();
                int tens = variables.get(image.of()).count()
                        / variables.get(image.value()).count();
                yield of.equal(value.times(tens).plus(rest))
                        .and(rest.atLeast(java.math.BigDecimal.ZERO))
                        .and(rest.below(java.math.BigDecimal.valueOf(tens)));
            }
            case ITSELF ->
                solver.all(variables.get(image.of()).listed().stream()
                        .map(code -> variables
                                .get(image.of())
                                .is(code)
                                .implies(variables.get(image.value()).is(code)))
                        .toList());
        };
    }

    private Formula member(Relation.Member member) {
        Variable flag = variables.get(member.flag());
        Formula listed = tables.all().stream()
                .filter(table -> table.form().outcomes().contains(member.list()))
                .map(table -> listed(member, table))
                .reduce(Formula::or)
                .orElseThrow();
        return flag.known().implies(flag.is(true).is(listed));
    }

    private Formula listed(Relation.Member member, DecisionTable table) {
        Rows rows = variables.rows(table);
        int column = table.outcomes().stream().map(of -> of.term()).toList().indexOf(member.list());
        boolean all = table.policy() == HitPolicy.COLLECT;
        return variables
                .hold(table.form().askedWhen())
                .and(solver.any(IntStream.range(0, rows.count())
                        .filter(row -> rows.row(row).outcomes().get(column) instanceof List<?> list
                                && list.contains(member.code()))
                        .mapToObj(row -> all ? rows.holds(row) : rows.first(row))
                        .toList()));
    }
}
