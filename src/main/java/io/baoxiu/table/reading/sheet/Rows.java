package io.baoxiu.table.reading.sheet;

import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the rows below a header row that are read. */
public final class Rows {

    private Rows() {}

    /** The index of the header row; -1 if there is none. */
    public static int header(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).isHeader())
                .findFirst()
                .orElse(-1);
    }

    /** The rows up to the one that ends the table; rows below are for people. */
    public static List<Line> untilEnd(List<Line> below, Set<Integer> columns) {
        return below.stream()
                .takeWhile(line -> !line.isEnd())
                .filter(line -> saysSomething(line, columns))
                .toList();
    }

    /** A row is empty if it has nothing but formulas for people that show nothing yet. */
    public static boolean saysSomething(Line line, Set<Integer> columns) {
        return IntStream.range(0, line.cells().size())
                .filter(column -> line.at(column) != null)
                .anyMatch(column -> columns.contains(column)
                        || !(line.at(column) instanceof Cell.Formula formula)
                        || formula.shows());
    }
}
