package io.baoxiu.analysis.floor;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.table.premise.WeighedTerm;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The longest term of one kind, for all facts, as one diagram over all tables with terms. Labels are indexes in a list
 * of stated terms, from 1, and a longer term has a higher label; so several tables are combined by taking the higher
 * label. Label 0 means that no row states a term. Contract terms are left to the caller.
 */
public final class LongestTerm {

    private static final String CONTRACTOR = "CONTRACTOR";

    private final Context context;
    private final Space space;
    private final IntervalDiagrams diagrams;

    LongestTerm(Context context, Space space, IntervalDiagrams diagrams) {
        this.context = context;
        this.space = space;
        this.diagrams = diagrams;
    }

    /** @param standings from the shortest to the longest; {@code diagram} has their indexes, from 1 */
    record Weighed(List<StatedTerm> standings, int diagram) {}

    /** The statements of rows, limited to where a diagram is true. */
    private record Saying(TermRows rows, int where) {}

    /** The tables with terms, the table of parts first; none if that is missing. */
    public static List<DecisionTable> tables(Context context) {
        List<WeighedTerm> weighed = context.premises().legal().weighed();
        boolean known = weighed.stream()
                .filter(WeighedTerm.Columns.class::isInstance)
                .allMatch(term -> table(context, term).isPresent());
        return known
                ? weighed.stream()
                        .flatMap(term -> table(context, term).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Optional<DecisionTable> table(Context context, WeighedTerm term) {
        return context.tables().all().stream()
                .filter(table -> table.form().outcomes().contains(term.length()))
                .findFirst();
    }

    Weighed of(TermKind kind) {
        List<Saying> sayings = Stream.concat(inColumns(kind), inEntries(kind)).toList();
        List<StatedTerm> standings = new ArrayList<>(sayings.stream()
                .flatMap(saying -> saying.rows.standings())
                .distinct()
                .toList());
        Collections.reverse(standings);
        standings.sort(Comparator.comparingLong(StatedTerm::length));
        Map<StatedTerm, Integer> places = new HashMap<>();
        standings.forEach(standing -> places.put(standing, places.size() + 1));
        int longest = IntervalDiagrams.FALSE;
        for (Saying saying : sayings) {
            int drawn = saying.rows.drawn(space, diagrams, places::get);
            longest = Combination.higher(diagrams)
                    .of(longest, Combination.where(diagrams).of(drawn, saying.where));
        }
        return new Weighed(standings, longest);
    }

    private Stream<Saying> inColumns(TermKind kind) {
        return columns(kind.of())
                .filter(term -> term.from().equals(kind.from()))
                .flatMap(term -> table(context, term).stream().flatMap(table -> {
                    Saying stated = new Saying(TermRows.inColumns(kind, term, table), IntervalDiagrams.TRUE);
                    return kind.of().equals(CONTRACTOR)
                            ? Stream.of(stated, new Saying(TermRows.asAgreed(term, table), notAgreed(kind)))
                            : Stream.of(stated);
                }));
    }

    private Stream<Saying> inEntries(TermKind kind) {
        return terms(WeighedTerm.Entries.class)
                .flatMap(term -> table(context, term).stream().flatMap(table -> {
                    int like = TermRows.asContractor(kind, term, table).drawn(space, diagrams, any -> 1);
                    return Stream.concat(
                            Stream.of(new Saying(TermRows.inEntries(kind, term, table), IntervalDiagrams.TRUE)),
                            columns(CONTRACTOR)
                                    .flatMap(contractor -> table(context, contractor).stream()
                                            .map(parts -> TermRows.likeColumns(kind, contractor, parts)))
                                    .map(rows -> new Saying(rows, like)));
                }));
    }

    /** True if no contract with such a term is known. */
    private int notAgreed(TermKind kind) {
        Map<Term, UnaryTest> unknown = new HashMap<>();
        terms(WeighedTerm.Stated.class)
                .filter(term ->
                        term.kind().of().equals(kind.of()) && term.kind().from().equals(kind.from()))
                .forEach(term -> unknown.put(term.length(), UnaryTest.UNKNOWN));
        return space.diagram(diagrams, space.cube(unknown));
    }

    private Stream<WeighedTerm.Columns> columns(String of) {
        return terms(WeighedTerm.Columns.class).filter(term -> term.of().equals(of));
    }

    private <T extends WeighedTerm> Stream<T> terms(Class<T> type) {
        return context.premises().legal().weighed().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }
}
