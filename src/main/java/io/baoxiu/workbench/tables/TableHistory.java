package io.baoxiu.workbench.tables;

import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.workbench.frame.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each release changed in a table. */
@Component
class TableHistory {

    private final Releases releases;
    private final PastTables past;

    TableHistory(Releases releases, PastTables past) {
        this.releases = releases;
        this.past = past;
    }

    /**
     * What one release changed in the table.
     *
     * @param first whether it is the first release with the table
     * @param rows the number of rows in it
     * @param changed the numbers of changed rows
     * @param added the numbers of new rows
     * @param removed the ids of removed rows
     * @param address of the release's page; none if it has no page
     */
    record Step(
            String release,
            String from,
            boolean first,
            int rows,
            List<Integer> changed,
            List<Integer> added,
            List<String> removed,
            @Nullable String address) {

        public boolean isNothing() {
            return !first && changed.isEmpty() && added.isEmpty() && removed.isEmpty();
        }
    }

    /** The published releases with the table, the latest first. */
    List<Step> of(String table) {
        List<Step> steps = new ArrayList<>();
        Optional<DecisionTable> before = Optional.empty();
        for (Release release : published()) {
            Optional<DecisionTable> now = past.find(release.id(), table);
            if (now.isPresent()) {
                steps.add(step(release, before.orElse(null), now.get()));
            }
            before = now;
        }
        Collections.reverse(steps);
        return steps;
    }

    private List<Release> published() {
        return releases.all().stream()
                .filter(release -> release.status() == Release.Status.PUBLISHED)
                .sorted(Comparator.comparing(release -> Objects.requireNonNull(release.publication())))
                .toList();
    }

    private static Step step(Release release, @Nullable DecisionTable before, DecisionTable now) {
        Map<String, Row> gone = byId(before);
        List<Integer> changed = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (Row row : now.rows()) {
            Row old = gone.remove(row.id());
            if (old == null) {
                added.add(row.number());
            } else if (!saysTheSame(old, row)) {
                changed.add(row.number());
            }
        }
        String address = "/releases/" + release.id();
        return new Step(
                release.id(),
                release.effectiveFrom().toString(),
                before == null,
                now.rows().size(),
                changed,
                before == null ? List.of() : added,
                List.copyOf(gone.keySet()),
                Place.at(address).isPresent() ? address : null);
    }

    private static Map<String, Row> byId(@Nullable DecisionTable table) {
        Map<String, Row> byId = new LinkedHashMap<>();
        if (table != null) {
            table.rows().forEach(row -> byId.put(row.id(), row));
        }
        return byId;
    }

    private static boolean saysTheSame(Row one, Row other) {
        return new Row(
                        other.number(),
                        one.id(),
                        one.conditions(),
                        one.outcomes(),
                        one.clause(),
                        one.textZh(),
                        one.textEn())
                .equals(other);
    }
}
