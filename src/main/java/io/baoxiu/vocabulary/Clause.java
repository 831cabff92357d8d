package io.baoxiu.vocabulary;

/**
 * A provision that rows and rules cite by a short name.
 *
 * @param shortName the part before the article, {@code CSP} in {@code CSP 3.6.1}
 * @param where where to read it
 */
public record Clause(String shortName, Label title, String where) {}
