package io.baoxiu.release.draft;

import io.baoxiu.table.grid.GridDelta;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person is changing.
 *
 * @param version grows with every change, and goes on after a draft has gone; 0 before the first
 * @param savedAt when it last changed; absent while it holds nothing
 * @param tables by name
 */
public record Draft(String person, long version, @Nullable OffsetDateTime savedAt, List<OfTable> tables) {

    public Draft {
        tables = List.copyOf(tables);
    }

    /**
     * A workbook in it.
     *
     * @param base the release that it was made from
     * @param dropped the file that a person put there; absent where it is that of the base
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
