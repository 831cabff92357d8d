package io.baoxiu.analysis.relation;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises.Impossible;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.table.premise.Relation.Member;
import io.baoxiu.vocabulary.Term;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that can affect which values some terms have together: terms, the tables that conclude them, premises.
 *
 * @param members flags for the content of lists, and the tables that conclude these lists
 */
public record BackwardSlice(
        Set<Term> terms,
        Set<DecisionTable> concluding,
        Set<Impossible> impossible,
        Set<Relation> relations,
        Map<Member, DecisionTable> members) {

    /** @param before the turn before which the terms must be concluded; later steps cannot affect them */
    public static BackwardSlice of(Collection<Term> wanted, Context context, int before) {
        Set<Term> terms = new LinkedHashSet<>(wanted);
        Set<DecisionTable> concluding = new LinkedHashSet<>();
        Set<Impossible> impossible = new LinkedHashSet<>();
        Set<Relation> relations = new LinkedHashSet<>();
        Map<Member, DecisionTable> members = new LinkedHashMap<>();
        int size;
        do {
            size = terms.size();
            for (Term term : List.copyOf(terms)) {
                context.concluding(term)
                        .filter(table -> context.turn(table.name()) < before)
                        .filter(concluding::add)
                        .ifPresent(table -> terms.addAll(table.needs()));
            }
            context.premises().impossible().stream()
                    .filter(premise -> bears(premise.together().keySet(), terms, context, before))
                    .filter(impossible::add)
                    .forEach(premise -> terms.addAll(premise.together().keySet()));
            context.premises().relations().stream()
                    .filter(relation -> bears(relation.terms(), terms, context, before))
                    .forEach(relation -> add(relation, context, terms, relations, members));
        } while (terms.size() > size);
        return new BackwardSlice(terms, concluding, impossible, relations, members);
    }

    private static void add(
            Relation relation,
            Context context,
            Set<Term> terms,
            Set<Relation> relations,
            Map<Member, DecisionTable> members) {
        if (relation instanceof Member member) {
            context.listing(member.list()).ifPresent(table -> {
                members.put(member, table);
                terms.add(member.flag());
                terms.addAll(table.needs());
            });
        } else if (relations.add(relation)) {
            terms.addAll(relation.terms());
        }
    }

    private static boolean bears(Set<Term> of, Set<Term> terms, Context context, int before) {
        return of.stream().anyMatch(terms::contains) && of.stream().allMatch(term -> context.turn(term) < before);
    }

    public BackwardSlice and(BackwardSlice other) {
        Map<Member, DecisionTable> all = new LinkedHashMap<>(members);
        all.putAll(other.members);
        return new BackwardSlice(
                union(terms, other.terms),
                union(concluding, other.concluding),
                union(impossible, other.impossible),
                union(relations, other.relations),
                all);
    }

    public Set<Image> images() {
        return relations.stream()
                .filter(Image.class::isInstance)
                .map(Image.class::cast)
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * The tests that distinguish values of these terms.
     *
     * @param more further tables whose conditions cut the axes
     */
    public Map<Term, Set<UnaryTest>> tests(Collection<DecisionTable> more, Collection<Map<Term, UnaryTest>> tests) {
        Map<Term, Set<UnaryTest>> found = new LinkedHashMap<>();
        terms.forEach(term -> found.put(term, new HashSet<>()));
        tests.forEach(test -> test.forEach((term, of) -> add(found, term, of)));
        impossible.forEach(premise -> premise.together().forEach((term, of) -> add(found, term, of)));
        relations.forEach(relation -> relation.where().forEach((term, of) -> add(found, term, of)));
        concluding.forEach(table -> gather(table, found));
        members.values().forEach(table -> gather(table, found));
        more.forEach(table -> gather(table, found));
        Images.cut(found, images());
        return found;
    }

    private static void gather(DecisionTable table, Map<Term, Set<UnaryTest>> found) {
        table.form().askedWhen().forEach((term, test) -> add(found, term, test));
        for (Row row : table.rows()) {
            for (int i = 0; i < row.conditions().size(); i++) {
                add(found, table.conditions().get(i).term(), row.conditions().get(i));
            }
            for (int i = 0; i < row.outcomes().size(); i++) {
                Object outcome = row.outcomes().get(i);
                Term term = table.outcomes().get(i).term();
                if (outcome != null && found.containsKey(term)) {
                    add(found, term, new UnaryTest.OneOf(Set.of(outcome)));
                }
            }
        }
    }

    private static void add(Map<Term, Set<UnaryTest>> found, Term term, UnaryTest test) {
        Set<UnaryTest> tests = found.get(term);
        if (tests != null) {
            tests.add(test);
        }
    }
}
