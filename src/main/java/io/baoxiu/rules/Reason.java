package io.baoxiu.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A table's row or a rule that made a part of an answer.
 *
 * @param section the part of the answer
 * @param table with {@code row}, as the spreadsheet program numbers it; both absent for a rule
 * @param rule the rule's name; absent for a row
 * @param clause the provision it is based on
 * @param text the reason in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(
        String section,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String rule,
        String clause,
        String text) {}
