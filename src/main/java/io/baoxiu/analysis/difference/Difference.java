package io.baoxiu.analysis.difference;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.analysis.wording.TextChange;
import io.baoxiu.analysis.wording.TextDifference;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the outcomes of two versions of a table differ: disjoint regions that together are exactly the facts for which
 * they do. In addition, the differences in texts.
 */
public record Difference(String table, List<Change> changes, List<TextChange> texts) {

    public Difference {
        changes = List.copyOf(changes);
        texts = List.copyOf(texts);
    }

    /**
     * One region.
     *
     * @param where the cells, in relevant columns, of a row that holds exactly there
     * @param before the former conclusions, as far as they differ; lists if several rows conclude
     * @param rows as the spreadsheet programs number them
     * @param witness facts in it, by path
     */
    public record Change(
            Map<String, String> where,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after,
            Rows rows,
            Map<String, @Nullable Object> witness) {

        public Change {
            where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
            before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
            after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
            witness = Collections.unmodifiableMap(new LinkedHashMap<>(witness));
        }
    }

    /** The rows that conclude in a region, before and after; none if no row holds. */
    public record Rows(
            @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            List<Integer> before,

            @JsonFormat(with = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            List<Integer> after) {

        public Rows {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * The differences of all tables, in their order, including texts; equal tables are left out.
     *
     * @throws TooIntricate when the exact difference of a table would take more than its budget
     */
    public static List<Difference> of(Edition before, Edition after, Engineering engineering) {
        Map<String, Difference> concluded = of(before.tables(), after.tables(), engineering).stream()
                .collect(Collectors.toMap(Difference::table, difference -> difference));
        Map<String, List<TextChange>> texts = TextDifference.changes(before, after);
        Set<String> names = new LinkedHashSet<>();
        List.of(after, before).forEach(edition -> edition.tables().all().forEach(table -> names.add(table.name())));
        return names.stream()
                .map(table -> new Difference(
                        table,
                        concluded.containsKey(table) ? concluded.get(table).changes() : List.of(),
                        texts.getOrDefault(table, List.of())))
                .filter(difference -> !difference.changes.isEmpty() || !difference.texts.isEmpty())
                .toList();
    }

    /**
     * The differences of all tables, in their order; tables with the same conclusions everywhere are left out.
     *
     * @throws TooIntricate when the exact difference of a table would take more than its budget
     */
    public static List<Difference> of(Tables before, Tables after, Engineering engineering) {
        ComparedContexts compared = ComparedContexts.of(before, after, engineering);
        List<Difference> differences = new ArrayList<>();
        compared.names().stream()
                .map(name -> Versions.of(
                        name, compared.old().tables(), compared.now().tables()))
                .filter(Objects::nonNull)
                .filter(Versions::mayDiffer)
                .map(versions -> new Difference(
                        versions.now().name(),
                        changes(versions.old(), versions.now(), compared.old(), compared.now()),
                        List.of()))
                .filter(difference -> !difference.changes.isEmpty())
                .forEach(differences::add);
        return differences;
    }

    /**
     * Where the conclusions of one table differ.
     *
     * @throws TooIntricate when that would take more than its budget
     */
    public static List<Change> of(String table, Tables before, Tables after, Engineering engineering) {
        ComparedContexts compared = ComparedContexts.of(before, after, engineering);
        Versions versions =
                Versions.of(table, compared.old().tables(), compared.now().tables());
        return versions == null || !versions.mayDiffer()
                ? List.of()
                : changes(versions.old(), versions.now(), compared.old(), compared.now());
    }

    private static List<Change> changes(DecisionTable before, DecisionTable after, Context old, Context now) {
        try (Budget budget = Budget.standard(System::nanoTime)) {
            return new TableComparison(before, after, old, now, new IntervalDiagrams(budget)).changes();
        } catch (Budget.Exhausted limit) {
            throw new TooIntricate(after.name());
        }
    }
}
