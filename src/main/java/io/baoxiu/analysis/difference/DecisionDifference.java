package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Uses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where whole decisions differ, through whichever tables: disjoint regions of facts. Rule sets are not analysed: their conclusions may be
 * anything that the premises allow, and a conclusion that a change can affect occurs in a region twice, before and after.
 *
 * @param where cells by path; a conclusion of a rule set after the change is marked {@code (after)}
 * @param before the former conclusions of the tables, as far as they differ from the new ones
 * @param witness values in the region, by path
 */
public record DecisionDifference(
        Map<String, String> where,
        Map<String, @Nullable Object> before,
        Map<String, @Nullable Object> after,
        Map<String, @Nullable Object> witness) {

    public DecisionDifference {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
        witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
    }

    /**
     * The regions of all questions.
     *
     * @throws TooIntricate when they would take more than the budget of a table
     */
    public static List<DecisionDifference> of(Tables before, Tables after, Engineering engineering) {
        Set<String> changed = Difference.of(before, after, engineering).stream()
                .map(Difference::table)
                .collect(Collectors.toSet());
        ComparedContexts compared = ComparedContexts.of(before, after, engineering);
        List<Context> contexts = List.of(compared.old(), compared.now());
        List<DecisionDifference> differences = new ArrayList<>();
        for (Set<String> together : questions(changed, compared, engineering)) {
            differences.addAll(together(together, contexts));
        }
        return differences;
    }

    /** The changed tables by the questions that use them: those of the same questions are grouped. */
    private static List<Set<String>> questions(
            Set<String> changed, ComparedContexts compared, Engineering engineering) {
        List<Uses> uses = List.of(compared.now(), compared.old()).stream()
                .map(side -> Uses.of(side.tables(), side.premises().units(), engineering))
                .toList();
        List<Set<String>> together = new ArrayList<>();
        compared.now().tables().vocabulary().questions().values().forEach(question -> {
            Set<String> used = new LinkedHashSet<>();
            uses.forEach(side ->
                    side.steps(question).stream().filter(changed::contains).forEach(used::add));
            if (!used.isEmpty()) {
                together.stream()
                        .filter(other -> !Collections.disjoint(other, used))
                        .toList()
                        .forEach(other -> {
                            used.addAll(other);
                            together.remove(other);
                        });
                together.add(used);
            }
        });
        return together;
    }

    private static List<DecisionDifference> together(Set<String> changed, List<Context> contexts) {
        try (Budget budget = Budget.standard(System::nanoTime)) {
            return new ReleaseComparison(Affected.by(changed, contexts), contexts, new IntervalDiagrams(budget))
                    .differences();
        } catch (Budget.Exhausted limit) {
            throw new TooIntricate(String.join(", ", changed));
        }
    }
}
