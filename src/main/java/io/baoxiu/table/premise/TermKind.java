package io.baoxiu.table.premise;

/**
 * Whose a warranty term is, from which day it counts, and in which unit: terms of one kind can be compared by their
 * lengths, terms of different kinds cannot.
 *
 * @param of a code of the list {@code termOf}
 * @param from a code of the list {@code termFrom}
 * @param unit a code of the list {@code termUnit}
 */
public record TermKind(String of, String from, String unit) {}
