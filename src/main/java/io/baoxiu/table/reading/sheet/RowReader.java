package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.DUPLICATE_ID;
import static io.baoxiu.table.Finding.Code.MISSING_CLAUSE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CLAUSE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Message;
import io.baoxiu.table.Pool;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one table, typed by its columns. */
public final class RowReader {

    private static final int REMEMBERED = 1_000;

    private final Allowance allowance = Allowance.current();
    private final Frame frame;
    private final CellReader cells;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, Map<Cell, Typed<UnaryTest>>> tests = new HashMap<>();
    private final Pool<UnaryTest> different = new Pool<>();
    private final int clause;
    private final int textZh;
    private final int textEn;

    public RowReader(Frame frame, CellReader cells) {
        this.frame = frame;
        this.cells = cells;
        clause = frame.header().reason("clause");
        textZh = frame.header().reason("text.zh");
        textEn = frame.header().reason("text.en");
    }

    public DecisionTable read() {
        List<Row> rows = frame.rows().stream().map(this::row).toList();
        Header header = frame.header();
        return new DecisionTable(
                frame.form(),
                frame.workbook().table().name(),
                frame.title(),
                frame.policy(),
                frame.complete(),
                header.conditions(),
                header.outcomes(),
                rows);
    }

    private Row row(Line line) {
        allowance.glance();
        String id = id(line);
        List<UnaryTest> conditions = new ArrayList<>();
        frame.header().conditions().forEach(column -> conditions.add(condition(line, column)));
        List<@Nullable Object> outcomes = new ArrayList<>();
        frame.header().outcomes().forEach(column -> outcomes.add(outcome(line, column)));
        String cited = clause(line);
        String chinese = wording(line, textZh);
        String english = wording(line, textEn);
        String zh = first(chinese, english, cited);
        String en = first(english, chinese, cited);
        return new Row(line.number(), id, conditions, outcomes, cited, zh, en);
    }

    private UnaryTest condition(Line line, Column column) {
        Cell cell = line.at(column.index());
        if (cell == null) {
            return UnaryTest.ANY;
        }
        Map<Cell, Typed<UnaryTest>> seen = tests.computeIfAbsent(column.index(), index -> new HashMap<>());
        Typed<UnaryTest> test = seen.get(cell);
        if (test == null) {
            test = cells.condition(cell, column.term().type());
            if (seen.size() < REMEMBERED) {
                seen.put(cell, test);
            }
        }
        UnaryTest read = frame.report().take(test, column.cell(line.number()), UnaryTest.ANY);
        cells.remark(read, cell, column.term().type())
                .ifPresent(remark -> frame.report().remark(remark, column.cell(line.number())));
        return different.same(read);
    }

    private @Nullable Object outcome(Line line, Column column) {
        return frame.report()
                .take(
                        cells.outcome(line.at(column.index()), column.term().type()),
                        column.cell(line.number()),
                        Optional.empty())
                .orElse(null);
    }

    private String id(Line line) {
        String id = wording(line, 0);
        Integer earlier = id.isEmpty() ? null : ids.putIfAbsent(id, line.number());
        if (id.isEmpty() && !(line.at(0) instanceof Cell.Formula)) {
            frame.report()
                    .error(
                            DUPLICATE_ID,
                            "A" + line.number(),
                            "该行没有编号（表下方给人看的内容，应放在 A 列为 `结束` 的一行之下）",
                            "the row has no id (notes for people below the table go under a row whose column A"
                                    + " is `end`)");
        } else if (earlier != null) {
            frame.report()
                    .error(
                            DUPLICATE_ID,
                            "A" + line.number(),
                            "编号 `" + id + "` 已用于第 " + earlier + " 行",
                            "the id `" + id + "` is already in row " + earlier);
        }
        return id;
    }

    private String clause(Line line) {
        String cited = wording(line, clause);
        if (cited.isEmpty() && clause != Integer.MAX_VALUE && !(line.at(clause) instanceof Cell.Formula)) {
            frame.report()
                    .error(MISSING_CLAUSE, Column.letters(clause) + line.number(), "该行没有依据", "the row cites no clause");
        }
        Set<String> names = frame.header().shortNames();
        Citations.unknown(cited, names)
                .forEach(name -> frame.report()
                        .warning(
                                UNKNOWN_CLAUSE,
                                Column.letters(clause) + line.number(),
                                new Message(
                                        "工作表 `clauses` 中没有简称 `" + name + "`（见 vocabulary.xlsx）",
                                        "no row of the sheet `clauses` in vocabulary.xlsx has the short name `" + name
                                                + "`"),
                                Nearest.to(name, names)));
        return cited;
    }

    private String wording(Line line, int column) {
        String text = line.text(column);
        return text.isEmpty() ? text : frame.report().wording(text, WRONG_TYPE, Column.letters(column) + line.number());
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
