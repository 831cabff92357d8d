package io.baoxiu.peers;

import io.baoxiu.peers.CoreTable.Among;
import io.baoxiu.peers.CoreTable.Between;
import io.baoxiu.peers.CoreTable.Cell;
import io.baoxiu.peers.CoreTable.Line;
import io.baoxiu.vocabulary.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The nine tables in the form that OpenL Tablets reads: a decision table each, below one another. */
record OpenLWorkbook(List<CoreTable> tables) {

    /** A blank outcome: an empty one would be no element of a list. */
    static final String BLANK = "none";

    private static final int HEAD = 5;

    byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("core");
            int top = 1;
            for (CoreTable table : tables) {
                write(table, sheet, top);
                top += HEAD + table.rows().size() + 2;
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(CoreTable table, Sheet sheet, int top) {
        List<Term> inputs = table.inputs();
        int width = inputs.size() + 1;
        sheet.createRow(top)
                .createCell(1)
                .setCellValue("Rules String[] " + CoreTable.variable(table.name()) + " ("
                        + inputs.stream()
                                .map(input -> OpenL.type(input) + " " + CoreTable.variable(input.path()))
                                .collect(Collectors.joining(", "))
                        + ")");
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top, top, 1, width));
        }
        line(sheet, top + 1, inputs.size(), i -> "C" + (i + 1), "RET1");
        line(sheet, top + 2, inputs.size(), i -> expression(inputs.get(i), i), "results");
        line(sheet, top + 3, inputs.size(), i -> parameter(inputs.get(i), i), "String[] results");
        line(
                sheet,
                top + 4,
                inputs.size(),
                i -> CoreTable.variable(inputs.get(i).path()),
                "results");
        for (int i = 0; i < table.rows().size(); i++) {
            Line row = table.rows().get(i);
            line(
                    sheet,
                    top + HEAD + i,
                    inputs.size(),
                    place -> text(row.cells().get(place)),
                    row.results().stream().map(OpenLWorkbook::result).collect(Collectors.joining(",")));
        }
    }

    private static void line(Sheet sheet, int at, int inputs, IntFunction<String> cells, String last) {
        var row = sheet.createRow(at);
        IntStream.range(0, inputs).forEach(i -> row.createCell(i + 1).setCellValue(cells.apply(i)));
        row.createCell(inputs + 1).setCellValue(last);
    }

    private static String expression(Term input, int place) {
        String name = CoreTable.variable(input.path());
        return OpenL.type(input).equals("String") ? "contains(v" + place + ", " + name + ")" : name;
    }

    private static String parameter(Term input, int place) {
        String type = switch (OpenL.type(input)) {
            case "String" -> "String[]";
            case "Boolean" -> "Boolean";
            case "Integer" -> "IntRange";
            default -> "DoubleRange";
        };
        return type + " v" + place;
    }

    private static String text(Cell cell) {
        if (cell instanceof Among among) {
            return among.values().stream().map(Object::toString).collect(Collectors.joining(","));
        } else if (cell instanceof Between between) {
            return range(between);
        }
        return "";
    }

    private static String range(Between range) {
        if (range.low() == null) {
            return (range.highIncluded() ? "<=" : "<") + range.high();
        } else if (range.high() == null) {
            return (range.lowIncluded() ? ">=" : ">") + range.low();
        }
        return (range.lowIncluded() ? "[" : "(") + range.low() + ";" + range.high()
                + (range.highIncluded() ? "]" : ")");
    }

    private static String result(@Nullable String outcome) {
        return outcome == null ? BLANK : outcome;
    }
}
