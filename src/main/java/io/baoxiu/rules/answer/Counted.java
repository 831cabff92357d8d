package io.baoxiu.rules.answer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one decision is counted by.
 *
 * @param by a name in the list of what is counted
 * @param value as a text; {@code null} where the decision has none
 * @param sum an amount in yuan that is added up; {@code null} where there is none
 */
public record Counted(
        String by, @Nullable String value, @Nullable BigDecimal sum) {}
