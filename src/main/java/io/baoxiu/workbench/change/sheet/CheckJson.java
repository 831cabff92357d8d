package io.baoxiu.workbench.change.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.baoxiu.table.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings in a draft, at its cells.
 *
 * @param at the time of day
 * @param warnings excluding those that the release in force has too
 * @param readings of new and changed cells, by row and column letter, in words
 * @param untouched rows that no case touches
 */
public record CheckJson(
        long version,
        String at,
        long millis,
        long errors,
        long warnings,
        List<FindingJson> findings,
        Map<String, Map<String, String>> readings,
        List<CaseJson> cases,
        List<String> untouched,
        @Nullable MeanwhileJson meanwhile,
        @Nullable SettingsJson settings) {

    /** The severity of a finding. */
    public enum Severity {
        ERROR,
        WARNING;

        public static Severity of(Finding finding) {
            return finding.isError() ? ERROR : WARNING;
        }

        @JsonValue
        String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param table the table it is about
     * @param example facts that show it, in words
     * @param place the cell address in the spreadsheet; absent if it is about more than one cell
     * @param sheet the part of the workbook; absent likewise
     * @param alsoIn other columns of the same row with the same finding
     * @param standing whether the release in force also has it
     * @param meant the edit stating that a gap is intended; absent if that is stated, or it is no gap
     */
    public record FindingJson(
            String id,
            Severity severity,
            Finding.Code code,
            String message,
            String table,
            @Nullable String example,
            @Nullable String place,
            @Nullable String sheet,
            @Nullable String rowId,
            @Nullable String column,
            List<String> alsoIn,
            boolean standing,
            @Nullable SuggestionJson suggestion,
            @Nullable SuggestionJson meant) {}

    /** Edits that would resolve a finding. */
    public record SuggestionJson(
            String label, List<EditJson> edits, @Nullable CursorJson cursor) {}

    /** An edit in the form that the page sends. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditJson(
            String op,
            @Nullable String id,
            @Nullable String column,
            @Nullable String text,
            @Nullable String afterId,
            @Nullable List<NewRowJson> rows) {}

    public record NewRowJson(String id, List<String> cells) {}

    /** Where to type next. */
    public record CursorJson(String rowId, String column) {}

    /** @param id from the sheet of cases */
    public record CaseJson(
            String id,
            String rowId,
            boolean passed,
            @Nullable String message) {}
}
