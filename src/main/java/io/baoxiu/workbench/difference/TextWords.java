package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.wording.TextChange;
import io.baoxiu.table.CaseColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that differs at one place.
 *
 * @param place a row of the table, a worked case, or the title
 * @param parts the texts, cell by cell
 */
public record TextWords(String place, List<Part> parts) {

    private static final String CASES = "cases!";

    public TextWords {
        parts = List.copyOf(parts);
    }

    /**
     * One cell.
     *
     * @param label of its column
     * @param language of the text; empty if it is the page's language
     */
    public record Part(String label, String language, List<WordChanges.Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }

        /** The old text. */
        public String before() {
            return WordChanges.without(pieces, WordChanges.Mark.NEW);
        }

        /** The new text. */
        public String after() {
            return WordChanges.without(pieces, WordChanges.Mark.GONE);
        }
    }

    /** Groups the cells of a row. */
    static List<TextWords> of(List<TextChange> changes, PathWords words) {
        Map<String, List<Part>> byPlace = new LinkedHashMap<>();
        changes.forEach(change -> byPlace.computeIfAbsent(place(change, words), any -> new ArrayList<>())
                .add(part(change, words)));
        return byPlace.entrySet().stream()
                .map(one -> new TextWords(one.getKey(), one.getValue()))
                .toList();
    }

    private static String place(TextChange change, PathWords words) {
        if (change.column().equals("title")) {
            return words.said("标题", "Title");
        }
        String rows = rows(change.row(), words);
        return change.column().startsWith(CASES) ? words.said("用例，", "Cases: ") + rows : rows;
    }

    private static String rows(TextChange.RowNumbers rows, PathWords words) {
        Integer old = rows.before();
        Integer now = rows.after();
        if (old == null || now == null) {
            String only = String.valueOf(old == null ? now : old);
            return old == null
                    ? words.said("新增第 " + only + " 行", "New row " + only)
                    : words.said("删去第 " + only + " 行", "Removed row " + only);
        }
        return old.equals(now)
                ? words.said("第 " + now + " 行", "Row " + now)
                : words.said("第 " + now + " 行（原第 " + old + " 行）", "Row " + now + " (was " + old + ")");
    }

    private static Part part(TextChange change, PathWords words) {
        String column = change.column().replace(CASES, "");
        boolean expected = CaseColumn.of(column).expected();
        String path = CaseColumn.of(column).path();
        String label = label(path, words);
        return new Part(
                expected ? words.said("应为", "expected ") + label : label,
                switch (column) {
                    case "text.en" -> "en";
                    case "text.zh" -> "zh-CN";
                    default -> "";
                },
                WordChanges.of(text(path, change.before(), words), text(path, change.after(), words)));
    }

    private static String label(String path, PathWords words) {
        return switch (path) {
            case "title" -> "";
            case "text.zh" -> words.said("理由（中文）", "Reason (Chinese)");
            case "text.en" -> words.said("理由（英文）", "Reason (English)");
            case "clause" -> words.said("依据条款", "Clause");
            default -> words.label(path);
        };
    }

    private static String text(String path, @Nullable String text, PathWords words) {
        return text == null ? "" : words.cell(path, text);
    }
}
