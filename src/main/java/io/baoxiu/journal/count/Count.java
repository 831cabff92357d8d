package io.baoxiu.journal.count;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions have one value of what they are counted by.
 *
 * @param value as a text: a code, a number, a name; {@code null} of those that have none
 * @param sum what their amounts make together, exact, in yuan; 0 where nothing is added up
 */
public record Count(String question, @Nullable String value, long number, BigDecimal sum) {}
