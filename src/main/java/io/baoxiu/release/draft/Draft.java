package io.baoxiu.release.draft;

import io.baoxiu.table.grid.GridDelta;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The changes that a person is working on.
 *
 * @param version grows with every change, and continues after a draft is gone; 0 before the first
 * @param savedAt when it last changed; absent while it is empty
 * @param tables by name
 */
public record Draft(String person, long version, @Nullable OffsetDateTime savedAt, List<OfTable> tables) {

    public Draft {
        tables = List.copyOf(tables);
    }

    /**
     * A workbook in the draft.
     *
     * @param base the release that it was made from
     * @param dropped the file that the person uploaded; absent if it is that of the base
     */
    public record OfTable(String name, String base, byte @Nullable [] dropped, GridDelta delta) {

        OfTable on(String release) {
            return new OfTable(name, release, dropped, delta);
        }

        OfTable with(GridDelta other) {
            return new OfTable(name, base, dropped, other);
        }

        boolean isUnchanged() {
            return dropped == null && delta.none();
        }
    }

    public Optional<OfTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
