package io.baoxiu.table.premise;

import io.baoxiu.vocabulary.Term;

/** Where one of the warranty terms of a part is found, of which the longest counts. */
public sealed interface WeighedTerm {

    Term length();

    /** Two outcomes of the table that has a row for each part. */
    record Columns(String of, String from, Term unit, Term length) implements WeighedTerm {}

    /** A term agreed by contract, as stated in a request. */
    record Stated(TermKind kind, Term length) implements WeighedTerm {}

    /** Four outcomes of a table of which every row that holds is a term by itself. */
    record Entries(Term of, Term from, Term unit, Term length) implements WeighedTerm {}
}
