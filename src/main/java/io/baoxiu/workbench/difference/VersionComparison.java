package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.difference.Affected;
import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.difference.TooIntricate;
import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of the tables, compared.
 *
 * @param tables exactly where each table differs; absent if that would take more than its budget
 * @param followed where whole decisions differ; absent likewise
 * @param affected what a change of those tables can affect; absent if they are not known
 */
public record VersionComparison(
        Tables before,
        Tables after,
        @Nullable List<Difference> tables,
        @Nullable VocabularyDifference vocabulary,
        @Nullable List<DecisionDifference> followed,
        @Nullable Affected affected) {

    static VersionComparison of(Edition before, Edition after) {
        VocabularyDifference vocabulary = VocabularyDifference.of(before, after).orElse(null);
        try {
            List<Difference> tables = Difference.of(before, after, ShippedEngineering.INSTANCE);
            Set<String> changed = tables.stream()
                    .filter(difference -> !difference.changes().isEmpty())
                    .map(Difference::table)
                    .collect(Collectors.toSet());
            return new VersionComparison(
                    before.tables(),
                    after.tables(),
                    tables,
                    vocabulary,
                    changed.isEmpty() ? List.of() : followed(before.tables(), after.tables()),
                    Affected.by(changed, before.tables(), after.tables(), ShippedEngineering.INSTANCE));
        } catch (TooIntricate beyond) {
            return new VersionComparison(before.tables(), after.tables(), null, vocabulary, null, null);
        }
    }

    private static @Nullable List<DecisionDifference> followed(Tables before, Tables after) {
        try {
            return DecisionDifference.of(before, after, ShippedEngineering.INSTANCE);
        } catch (TooIntricate beyond) {
            return null;
        }
    }

    /** The regions of all tables. */
    List<Difference.Change> changes() {
        return tables == null
                ? List.of()
                : tables.stream().flatMap(table -> table.changes().stream()).toList();
    }
}
