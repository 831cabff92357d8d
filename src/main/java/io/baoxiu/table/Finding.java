package io.baoxiu.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error or a possible error in a workbook.
 *
 * @param cell like {@code C12}; absent if the finding is about more than a cell
 * @param message in both languages; the caller gets one
 * @param suggestion codes, cell texts, or whole rows as maps from path to cell text
 * @param alsoAt other cells with the same finding
 * @param witness facts that show the finding, by path; an unknown one maps to {@code null}
 */
public record Finding(
        Severity severity,
        Code code,
        String workbook,
        @Nullable String sheet,
        @Nullable String cell,
        List<String> alsoAt,
        Message message,
        List<Object> suggestion,
        Map<String, @Nullable Object> witness) {

    public Finding {
        alsoAt = List.copyOf(alsoAt);
    }

    public Finding(
            Severity severity,
            Code code,
            String workbook,
            @Nullable String sheet,
            @Nullable String cell,
            Message message,
            List<Object> suggestion,
            Map<String, @Nullable Object> witness) {
        this(severity, code, workbook, sheet, cell, List.of(), message, suggestion, witness);
    }

    public enum Severity {
        ERROR,
        WARNING
    }

    public enum Code {
        NOT_A_WORKBOOK,
        TOO_LARGE,
        FORBIDDEN_CONTENT,
        UNKNOWN_TABLE,
        DUPLICATE_TABLE,
        UNKNOWN_COLUMN,
        MISSING_COLUMN,
        BAD_SETTING,
        DUPLICATE_ID,
        MISSING_CLAUSE,
        LATER_CONCLUSION,
        CIRCLE,
        WRONG_TYPE,
        UNKNOWN_CODE,
        BAD_RANGE,
        EMPTY_RANGE,
        OVERLAP,
        SHADOWED,
        GAP,
        BELOW_LEGAL_FLOOR,
        NEVER_HOLDS,
        NO_EFFECT,
        ANALYSIS_LIMIT,
        CASE_FAILED,
        MERGED_CELLS,
        WRONG_SHEET,
        NO_CASES,
        AUTHORITY_NOT_MONOTONE,
        NEEDED_BY_RULES,
        NEEDED_BY_TABLE,
        DUPLICATE_CODE,
        DUPLICATE_PATH,
        BAD_TYPE,
        UNKNOWN_LIST,
        BAD_DEFAULT,
        CONCLUDED_TWICE,
        NEVER_CONCLUDED,
        AMBIGUOUS_LABEL,
        UNKNOWN_CLAUSE,
        MISSING_LABEL
    }

    /** An error about a cell, or without one about the sheet or the file. */
    public static Finding error(
            Code code, String workbook, @Nullable String sheet, @Nullable String cell, Message message) {
        return new Finding(Severity.ERROR, code, workbook, sheet, cell, message, List.of(), Map.of());
    }

    public static Finding warning(
            Code code, String workbook, @Nullable String sheet, @Nullable String cell, Message message) {
        return new Finding(Severity.WARNING, code, workbook, sheet, cell, message, List.of(), Map.of());
    }

    /** The same as a warning, which people may judge to be intended. */
    public Finding asWarning() {
        return new Finding(Severity.WARNING, code, workbook, sheet, cell, alsoAt, message, suggestion, witness);
    }

    public Finding suggesting(List<?> better) {
        return new Finding(severity, code, workbook, sheet, cell, alsoAt, message, List.copyOf(better), witness);
    }

    public Finding alsoAt(List<String> others) {
        return new Finding(severity, code, workbook, sheet, cell, others, message, suggestion, witness);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
