package io.baoxiu.table.reading.cases;

import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;
import static io.baoxiu.table.Finding.Code.UNKNOWN_COLUMN;

import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Column;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.reading.sheet.Header;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The header row of the cases: inputs and expected outcomes. */
final class CaseHeader {

    private final TableForm form;
    private final Vocabulary vocabulary;
    private final Report report;
    private final List<Column> inputs = new ArrayList<>();
    private final List<Column> expected = new ArrayList<>();

    CaseHeader(Line header, TableForm form, Vocabulary vocabulary, Report report) {
        this.form = form;
        this.vocabulary = vocabulary;
        this.report = report;
        for (int column = 1; column < header.cells().size(); column++) {
            if (header.at(column) != null) {
                int index = column;
                String cell = Column.letters(column) + header.number();
                report.heading(header.text(column), cell, this::names)
                        .filter(name -> !Header.REASON.contains(name))
                        .ifPresent(name -> column(name, index, cell));
            }
        }
        if (expected.isEmpty()) {
            report.error(
                    MISSING_COLUMN,
                    "A" + header.number(),
                    "用例没有 `expect:` 列",
                    "the cases have no column that begins with `expect:`");
        }
    }

    List<Column> inputs() {
        return inputs;
    }

    List<Column> expected() {
        return expected;
    }

    /** The columns that are read. */
    Set<Integer> columns() {
        return Stream.concat(inputs.stream(), expected.stream())
                .map(Column::index)
                .collect(Collectors.toSet());
    }

    private void column(String name, int index, String cell) {
        boolean expects = CaseColumn.of(name).expected();
        String path = CaseColumn.of(name).path();
        Optional<Term> term =
                vocabulary.find(path).filter(known -> expects == form.outcomes().contains(known));
        if (term.isPresent()) {
            (expects ? expected : inputs).add(new Column(term.get(), index, cell));
        } else {
            Message message = expects
                    ? new Message("`" + path + "` 不是本表的结论", "`" + path + "` is not a conclusion of this table")
                    : new Message(
                            "`" + name + "` 不是可作为输入的路径（本表的结论前须写 `expect:`）",
                            "`" + name
                                    + "` is not the path of an input (a conclusion of this table takes `expect:`"
                                    + " before it)");
            List<String> expecting = names().stream()
                    .filter((CaseColumn.EXPECTED + name)::equals)
                    .toList();
            report.error(UNKNOWN_COLUMN, cell, message, expecting.isEmpty() ? Nearest.meant(name, names()) : expecting);
        }
    }

    private List<String> names() {
        return Stream.concat(
                        vocabulary.terms().stream()
                                .filter(term -> !form.outcomes().contains(term))
                                .map(Term::path),
                        form.outcomes().stream().map(term -> CaseColumn.EXPECTED + term.path()))
                .sorted()
                .toList();
    }
}
