package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;

import io.baoxiu.table.Column;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The header row: which column holds what. A column without a name is for people. */
public final class Header {

    /** All columns that a sheet may have: the whole header row is read. */
    public static final Set<Integer> EVERY_COLUMN =
            IntStream.range(0, 100).boxed().collect(Collectors.toSet());

    public static final List<String> REASON = List.of("clause", "text.zh", "text.en");

    private final TableForm form;
    private final Vocabulary vocabulary;
    private final Set<Term> perRow;
    private final Report report;
    private final int row;
    private final Set<String> written;
    private final List<Column> conditions = new ArrayList<>();
    private final Map<Term, Column> outcomes = new LinkedHashMap<>();
    private final Map<String, Integer> reason = new LinkedHashMap<>();

    /**
     * @param form what the table concludes
     * @param wanted the conclusions that it must have a column for
     * @param perRow the conclusions in separate entries, which no condition can use
     */
    public Header(
            Line header, TableForm form, Vocabulary vocabulary, List<String> wanted, Set<Term> perRow, Report report) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.perRow = perRow;
        this.report = report;
        this.row = header.number();
        this.written =
                IntStream.range(0, header.cells().size()).mapToObj(header::text).collect(Collectors.toSet());
        report.wording(header.text(0), UNKNOWN_COLUMN, cell(0));
        for (int column = 1; column < header.cells().size(); column++) {
            if (header.at(column) != null) {
                int index = column;
                report.heading(header.text(column), cell(column), this::names).ifPresent(name -> column(name, index));
            }
        }
        Stream.concat(
                        wanted.stream()
                                .filter(path -> outcomes.keySet().stream()
                                        .noneMatch(term -> term.path().equals(path))),
                        REASON.stream().filter(name -> !reason.containsKey(name)))
                .forEach(this::missing);
        if (outcomes.isEmpty() && wanted.isEmpty()) {
            report.error(MISSING_COLUMN, "A" + row, "没有结论列", "no column is a conclusion");
        }
    }

    int row() {
        return row;
    }

    /** The columns that are read: the row's id, and those with a name that means something here. */
    Set<Integer> columns() {
        Set<Integer> columns = new TreeSet<>(reason.values());
        columns.add(0);
        conditions.forEach(column -> columns.add(column.index()));
        outcomes.values().forEach(column -> columns.add(column.index()));
        return columns;
    }

    /** The short names by which clauses can be cited. */
    Set<String> shortNames() {
        return vocabulary.clauses().keySet();
    }

    List<Column> conditions() {
        return conditions;
    }

    List<Column> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** The column of {@code clause}, {@code text.zh} or {@code text.en}; one past all when there is none. */
    int reason(String name) {
        return reason.getOrDefault(name, Integer.MAX_VALUE);
    }

    private void column(String name, int index) {
        if (REASON.contains(name)) {
            if (reason.putIfAbsent(name, index) != null) {
                unknown(name, index, "重复出现", "is duplicated");
            }
            return;
        }
        Optional<Term> term = vocabulary.find(name);
        if (term.isEmpty()) {
            unknown(name, index, "不是已知的路径", "is not a known path");
        } else {
            column(name, term.get(), new Column(term.get(), index, cell(index)));
        }
    }

    private void column(String name, Term term, Column column) {
        if (form.outcomes().contains(term)) {
            if (outcomes.putIfAbsent(term, column) != null) {
                unknown(name, column.index(), "是结论，不能重复出现", "is a conclusion and is duplicated");
            }
        } else if (perRow.contains(term)) {
            unknown(name, column.index(), "是逐行结论，不能作为条件", "is concluded row by row and cannot be a condition");
        } else if (term.type() instanceof ValueType.ListOf) {
            unknown(name, column.index(), "是列表，不能作为条件", "is a list and cannot be a condition");
        } else {
            conditions.add(column);
        }
    }

    private void unknown(String name, int index, String zh, String en) {
        report.error(
                UNKNOWN_COLUMN,
                cell(index),
                new Message("列名 `" + name + "` " + zh, "the column `" + name + "` " + en),
                Nearest.meant(name, names()));
    }

    /** The names that a new column could have. */
    private List<String> names() {
        Stream<String> conditions = vocabulary.terms().stream()
                .filter(term -> !form.outcomes().contains(term) && isCondition(term))
                .map(Term::path);
        Stream<String> single = Stream.concat(form.outcomes().stream().map(Term::path), REASON.stream())
                .filter(name -> !written.contains(name));
        return Stream.concat(conditions, single).sorted().toList();
    }

    private boolean isCondition(Term term) {
        return !perRow.contains(term) && !(term.type() instanceof ValueType.ListOf);
    }

    private void missing(String name) {
        report.error(MISSING_COLUMN, "A" + row, "缺少列 `" + name + "`", "the column `" + name + "` is missing");
    }

    private String cell(int index) {
        return Column.letters(index) + row;
    }
}
