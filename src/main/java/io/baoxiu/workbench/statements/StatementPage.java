package io.baoxiu.workbench.statements;

import io.baoxiu.decision.statement.StatementSheets;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.PageAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A statement for reading and printing.
 *
 * @param orders the number of orders; {@code cost}, {@code retention} and {@code claim} are in yuan
 * @param sheets the summary, the lines, and one for each contractor; only the summary if there are very many orders
 * @param contractors if there are so many orders: those whose sheets can be requested
 * @param workbook the address of the same as a workbook; {@code csv} that of its lines
 */
record StatementPage(
        String orders,
        String cost,
        String retention,
        String claim,
        List<Sheet> sheets,
        List<Contractor> contractors,
        String workbook,
        String csv) {

    /** With more orders than this, a page shows the sheets of one contractor at a time. */
    private static final int MOST_ORDERS = 500;

    /** @param address of the same statement for this contractor only */
    record Contractor(String name, String address) {}

    /** @param closing places to sign */
    record Sheet(String name, String title, List<String> notes, List<Block> blocks, List<String> closing) {}

    /** @param total the last row; empty if there is none */
    record Block(List<Column> columns, List<List<Cell>> rows, List<Cell> total) {}

    /** @param figure whether its values are figures */
    record Column(String label, boolean figure) {}

    /** @param kind {@code figure}, {@code code}, {@code day} or {@code text} */
    record Cell(String kind, String text) {}

    /** @param asked the address of the page */
    static StatementPage of(
            Statement statement, StatementSheets all, PageAddress asked, PageAddress workbook, PageAddress csv) {
        Statement.Totals totals = statement.totals();
        boolean many = totals.orders() > MOST_ORDERS;
        List<PrintedSheet> sheets = many ? List.of(all.summary()) : all.all();
        return new StatementPage(
                Figures.count(totals.orders()),
                Figures.sum(totals.cost()),
                Figures.sum(totals.retention()),
                Figures.sum(totals.claim()),
                sheets.stream().map(StatementPage::sheet).toList(),
                many ? contractors(totals, asked) : List.of(),
                workbook.toString(),
                csv.toString());
    }

    private static List<Contractor> contractors(Statement.Totals totals, PageAddress asked) {
        return totals.contractors().stream()
                .flatMap(one -> Stream.ofNullable(one.contractor()))
                .map(name -> new Contractor(name, asked.with("contractor", name).toString()))
                .toList();
    }

    private static Sheet sheet(PrintedSheet sheet) {
        return new Sheet(
                sheet.name(),
                sheet.title(),
                sheet.notes(),
                sheet.blocks().stream().map(StatementPage::block).toList(),
                sheet.closing());
    }

    private static Block block(PrintedSheet.Block block) {
        List<List<Cell>> rows = block.rows().stream().map(StatementPage::cells).toList();
        List<Cell> total = cells(block.total());
        return new Block(columns(block, rows, total), rows, total);
    }

    private static List<Column> columns(PrintedSheet.Block block, List<List<Cell>> rows, List<Cell> total) {
        List<Cell> sample = rows.isEmpty() ? total : rows.get(0);
        return IntStream.range(0, block.columns().size())
                .mapToObj(at -> new Column(
                        block.columns().get(at).label(),
                        at < sample.size() && sample.get(at).kind().equals("figure")))
                .toList();
    }

    private static List<Cell> cells(List<? extends @Nullable Object> values) {
        return values.stream().map(StatementPage::cell).toList();
    }

    private static Cell cell(@Nullable Object value) {
        if (value instanceof BigDecimal sum) {
            return new Cell("figure", Figures.sum(sum));
        } else if (value instanceof Number number) {
            return new Cell("figure", Figures.number(new BigDecimal(number.toString())));
        }
        String kind = value instanceof UUID ? "code" : value instanceof LocalDate ? "day" : "text";
        return new Cell(kind, value == null ? Figures.BLANK : value.toString());
    }
}
