package io.baoxiu.table.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be printed.
 *
 * @param name for people; it is made valid for a sheet and unique
 * @param title the first line
 * @param notes lines below the title
 * @param closing the last lines, such as places to sign
 */
public record PrintedSheet(String name, String title, List<String> notes, List<Block> blocks, List<String> closing) {

    public PrintedSheet {
        notes = List.copyOf(notes);
        blocks = List.copyOf(blocks);
        closing = List.copyOf(closing);
    }

    /** The header row of the last table, from 1, which is repeated on each page; 0 without tables. */
    int headerRow() {
        int above = 1 + notes.size();
        for (Block block : blocks.subList(0, Math.max(0, blocks.size() - 1))) {
            above += 2 + block.rows().size() + (block.total().isEmpty() ? 0 : 1);
        }
        return blocks.isEmpty() ? 0 : above + 2;
    }

    /**
     * A column.
     *
     * @param width in characters of the usual font
     */
    public record Column(String label, int width) {}

    /**
     * A table.
     *
     * @param rows values by column: texts, sums, numbers and days, or nothing
     * @param total a highlighted last row; empty if there is none
     */
    public record Block(
            List<Column> columns,
            List<? extends List<? extends @Nullable Object>> rows,
            List<? extends @Nullable Object> total) {}
}
