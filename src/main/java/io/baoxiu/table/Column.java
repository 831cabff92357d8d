package io.baoxiu.table;

import io.baoxiu.vocabulary.Term;

/**
 * A column of a table.
 *
 * @param index from 0, which is the spreadsheet's column A
 * @param header the cell of its machine name, {@code C7}
 */
public record Column(Term term, int index, String header) {

    /** The address of this column's cell in a row with this number in the spreadsheet. */
    public String cell(int row) {
        return letters(index) + row;
    }

    /** The spreadsheet's name of a column with this index, from 0. */
    public static String letters(int index) {
        return (index >= 26 ? letters(index / 26 - 1) : "") + (char) ('A' + index % 26);
    }
}
