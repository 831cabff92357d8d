package io.baoxiu.analysis;

import io.baoxiu.table.Premises;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.Term;
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
 * Where whole decisions differ, whichever tables led there: disjoint regions of facts. Rule sets are not looked into: what
 * one concludes may be anything that the premises allow, and where a change can reach it, it stands in a region twice, as
 * it was and as it is.
 *
 * @param where cells by path; a conclusion of a rule set as it is after the change is marked {@code (after)}
 * @param before what the tables concluded, as far as it is not what they conclude now
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
     * @throws TooIntricate when they would take more than there is for a table
     */
    public static List<DecisionDifference> of(Tables before, Tables after, Premises premises) {
        Set<String> changed = Difference.of(before, after, premises).stream()
                .map(Difference::table)
                .collect(Collectors.toSet());
        List<Setting> settings = Setting.of(List.of(before, after), premises);
        List<DecisionDifference> differences = new ArrayList<>();
        for (Set<String> together : questions(changed)) {
            differences.addAll(together(together, settings));
        }
        return differences;
    }

    /** The changed tables by what they can be told: those of one question stand together. */
    private static List<Set<String>> questions(Set<String> changed) {
        Map<Set<Term>, Set<String>> together = new LinkedHashMap<>();
        for (TableForm form : TableForms.all()) {
            if (changed.contains(form.name())) {
                together.computeIfAbsent(form.stated(), any -> new LinkedHashSet<>())
                        .add(form.name());
            }
        }
        return List.copyOf(together.values());
    }

    private static List<DecisionDifference> together(Set<String> changed, List<Setting> settings) {
        try {
            return new WorldComparison(
                            Affected.by(changed, settings), settings, new Diagrams(Budget.standard(System::nanoTime)))
                    .differences();
        } catch (Budget.Exhausted limit) {
            throw new TooIntricate(String.join(", ", changed));
        }
    }
}
