package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.difference.Affected;
import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The effects of a change on whole decisions.
 *
 * @param tooIntricate whether the exact regions would take more than their budget; nothing is claimed about them then
 * @param other sections of the decision on a complaint that differ somewhere
 * @param perhaps sections that rules derive from these and that may differ
 * @param same sections that are the same everywhere
 * @param questions other questions whose answers differ somewhere, or may
 * @param regions all of them; none if they say no more than those of the tables
 */
public record FollowedWords(
        boolean tooIntricate,
        List<String> other,
        List<String> perhaps,
        List<String> same,
        List<String> questions,
        List<RegionWords> regions) {

    static FollowedWords of(VersionComparison comparison, Affected affected, PathWords words, AskAddress ask) {
        List<DecisionDifference> regions = comparison.followed();
        Set<String> told = concluded(regions == null ? List.of() : regions);
        Set<String> reached = affected.terms().stream().map(Term::path).collect(Collectors.toSet());
        Set<String> other = new LinkedHashSet<>();
        Set<String> perhaps = new LinkedHashSet<>();
        Set<String> same = new LinkedHashSet<>();
        comparison.after().vocabulary().question(Question.DECISION).ifPresent(question -> {
            question.concludes().stream()
                    .filter(named -> named.name().contains("."))
                    .forEach(named -> {
                        String path = named.term().path();
                        (told.contains(path) ? other : reached.contains(path) ? perhaps : same)
                                .add(named.name().substring(0, named.name().indexOf('.')));
                    });
            perhaps.removeAll(other);
            same.removeAll(other);
            same.removeAll(perhaps);
        });
        return new FollowedWords(
                regions == null,
                List.copyOf(other),
                List.copyOf(perhaps),
                List.copyOf(same),
                questions(comparison, reached, words),
                regions == null || !sayMore(regions, comparison) ? List.of() : regions(regions, words, ask));
    }

    private static Set<String> concluded(List<DecisionDifference> regions) {
        return regions.stream()
                .flatMap(region -> Stream.concat(region.before().keySet().stream(), region.after().keySet().stream()))
                .collect(Collectors.toSet());
    }

    private static List<String> questions(VersionComparison comparison, Set<String> reached, PathWords words) {
        return comparison.after().vocabulary().questions().values().stream()
                .filter(question -> !question.name().equals(Question.DECISION))
                .filter(question -> question.concludes().stream()
                        .map(Question.Named::term)
                        .anyMatch(term -> reached.contains(term.path())))
                .map(question -> words.viewer().in(question.label()))
                .toList();
    }

    private static boolean sayMore(List<DecisionDifference> regions, VersionComparison comparison) {
        Set<String> byTables = comparison.changes().stream()
                .flatMap(change -> Stream.concat(change.before().keySet().stream(), change.after().keySet().stream()))
                .collect(Collectors.toSet());
        return regions.size() > comparison.changes().size() || !byTables.containsAll(concluded(regions));
    }

    private static List<RegionWords> regions(List<DecisionDifference> regions, PathWords words, AskAddress ask) {
        return regions.stream()
                .map(region -> RegionWords.of(
                        region.where(), region.before(), region.after(), region.witness(), "", words, ask))
                .toList();
    }
}
