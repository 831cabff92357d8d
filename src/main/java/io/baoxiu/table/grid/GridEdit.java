package io.baoxiu.table.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edit of the rows of a part of a sheet. */
public sealed interface GridEdit {

    /** @param column from 0 */
    record SetCell(String id, int column, String text) implements GridEdit {}

    /**
     * @param afterId the row above; {@code null} for the top
     * @param rows new ones, or deleted ones, by their ids
     */
    record Insert(@Nullable String afterId, List<NewRow> rows) implements GridEdit {
        public Insert {
            rows = List.copyOf(rows);
        }
    }

    record NewRow(String id, List<String> cells) {
        public NewRow {
            cells = List.copyOf(cells);
        }
    }

    record Delete(List<String> ids) implements GridEdit {
        public Delete {
            ids = List.copyOf(ids);
        }
    }

    record Move(List<String> ids, @Nullable String afterId) implements GridEdit {
        public Move {
            ids = List.copyOf(ids);
        }
    }
}
