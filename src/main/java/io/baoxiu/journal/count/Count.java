package io.baoxiu.journal.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number of decisions that have one value of a counted label.
 *
 * @param value as a text: a code, a number, a name; {@code null} for decisions without a value
 * @param sum the total of their amounts, exact, in yuan; 0 if no amount is added up
 */
public record Count(String question, @Nullable String value, long number, BigDecimal sum) {}
