package io.baoxiu.workbench.change.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.baoxiu.table.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a draft, at its cells.
 *
 * @param at the time of day
 * @param warnings without those that the release in force has too
 * @param readings of what is new or changed, by row and letter of the column, in words
 * @param untouched the rows that no case touches
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

    /** How bad it is. */
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
     * @param table that it is about
     * @param example facts under which it shows, in words
     * @param place as a spreadsheet has it; absent where it is about more than a cell
     * @param sheet the part of the workbook; absent likewise
     * @param alsoIn the other columns in which it shows in the same row
     * @param standing whether the release in force has it too
     * @param meant says in the settings that a gap is to stay; absent where that is said, or is no gap
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

    /** Edits that would cure a finding. */
    public record SuggestionJson(
            String label, List<EditJson> edits, @Nullable CursorJson cursor) {}

    /** As the page sends them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditJson(
            String op,
            @Nullable String id,
            @Nullable String column,
            @Nullable String text,
            @Nullable String afterId,
            @Nullable List<NewRowJson> rows) {}

    public record NewRowJson(String id, List<String> cells) {}

    /** Where the next thing is to be typed. */
    public record CursorJson(String rowId, String column) {}

    /** @param id as the sheet of cases has it */
    public record CaseJson(
            String id,
            String rowId,
            boolean passed,
            @Nullable String message) {}
}
