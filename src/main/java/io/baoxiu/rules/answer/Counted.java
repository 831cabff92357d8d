package io.baoxiu.rules.answer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that one decision is counted by.
 *
 * @param by a name in the list of counted values
 * @param value as a text; {@code null} if the decision has none
 * @param sum an amount in yuan that is added up; {@code null} if there is none
 */
public record Counted(
        String by, @Nullable String value, @Nullable BigDecimal sum) {}
