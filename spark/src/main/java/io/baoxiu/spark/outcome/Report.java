package io.baoxiu.spark.outcome;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import io.baoxiu.vocabulary.Language;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The result of a comparison, as one small table and as text. */
public final class Report {

    private static final List<String> FIRST = List.of(Tally.ROWS, Tally.ALL, Tally.CHANGED, Tally.SECTION);
    private static final Comparator<Row> LARGEST_MOVE_FIRST = Comparator.comparing(Report::moved)
            .thenComparing(Report::movedRows)
            .thenComparing(line -> line.getLong(3))
            .reversed();
    private static final int MOST_PRINTED = 20;
    private static final int NAME = 44;
    private static final int COUNT = 15;
    private static final int SUM = 25;
    private static final int FIRST_WIDE = 0x2E80;

    private final List<Row> lines;
    private final Language language;

    private Report(List<Row> lines, Language language) {
        this.lines = lines;
        this.language = language;
    }

    /** @param tallies rows with the column {@code counted} of the tasks */
    public static Dataset<Row> table(Dataset<Row> tallies) {
        return tallies.select("counted.*")
                .groupBy("by", "code")
                .agg(sum("before").as("before"), sum("after").as("after"), money("amountBefore"), money("amountAfter"))
                .orderBy("by", "code")
                .coalesce(1);
    }

    private static Column money(String name) {
        return sum(col(name)).cast(DataTypes.createDecimalType(38, 2)).as(name);
    }

    public static Report of(Dataset<Row> table, Language language) {
        return new Report(table.collectAsList(), language);
    }

    public void print(PrintWriter out) {
        boolean zh = language == Language.ZH;
        line(
                out,
                "",
                zh ? "件数：前" : "before",
                zh ? "后" : "after",
                zh ? "审批金额（元）：前" : "yuan before",
                zh ? "后" : "yuan after");
        List<String> groups = lines.stream()
                .map(line -> line.getString(0))
                .distinct()
                .sorted(Comparator.comparingInt(Report::place).thenComparing(Comparator.naturalOrder()))
                .toList();
        groups.forEach(group -> print(group, out));
        out.flush();
    }

    /** The most important lines come first. */
    private static int place(String by) {
        int place = FIRST.indexOf(by);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void print(String by, PrintWriter out) {
        List<Row> group = lines.stream()
                .filter(line -> line.getString(0).equals(by))
                .sorted(LARGEST_MOVE_FIRST)
                .toList();
        group.stream().limit(MOST_PRINTED).forEach(line -> print(line, out));
        if (group.size() > MOST_PRINTED) {
            int more = group.size() - MOST_PRINTED;
            out.println("  " + by
                    + (language == Language.ZH ? "：另有 " + more + " 行见表" : ": " + more + " more in the table"));
        }
    }

    private static long movedRows(Row line) {
        return Math.abs(line.getLong(3) - line.getLong(2));
    }

    private static BigDecimal moved(Row line) {
        return line.getDecimal(5).subtract(line.getDecimal(4)).abs();
    }

    private void print(Row line, PrintWriter out) {
        String by = line.getString(0);
        String none = FIRST.contains(by) ? "" : language == Language.ZH ? "（无）" : " (none)";
        line(
                out,
                line.isNullAt(1) ? by + none : by + " " + line.getString(1),
                number(line.getLong(2)),
                number(line.getLong(3)),
                number(line.getDecimal(4)),
                number(line.getDecimal(5)));
    }

    private static String number(Object number) {
        return String.format(Locale.ROOT, number instanceof Long ? "%,d" : "%,.2f", number);
    }

    private static void line(PrintWriter out, String name, String... cells) {
        out.println(name
                + " ".repeat(Math.max(0, NAME - places(name)))
                + before(COUNT, cells[0])
                + before(COUNT, cells[1])
                + before(SUM, cells[2])
                + before(SUM, cells[3]));
    }

    private static String before(int width, String cell) {
        return " ".repeat(Math.max(1, width - places(cell))) + cell;
    }

    /** A Chinese character takes two columns of a terminal. */
    private static int places(String text) {
        return text.codePoints()
                .map(character -> character < FIRST_WIDE ? 1 : 2)
                .sum();
    }
}
