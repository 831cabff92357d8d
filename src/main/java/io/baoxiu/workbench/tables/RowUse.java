package io.baoxiu.workbench.tables;

import io.baoxiu.words.Figures;

/**
 * How often a row decided.
 *
 * @param year in the last 365 days
 * @param month in the last 30
 * @param share as a percentage of the row of the table that decided most
 */
public record RowUse(long year, long month, long share) {

    public boolean isNever() {
        return year == 0;
    }

    public String yearText() {
        return Figures.count(year);
    }

    public String monthText() {
        return Figures.count(month);
    }
}
