package io.baoxiu.table.reading;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Uses;
import io.baoxiu.table.reading.cases.CaseSheets;
import io.baoxiu.table.reading.cases.TableCase;
import io.baoxiu.table.reading.sheet.Frame;
import io.baoxiu.table.reading.sheet.Header;
import io.baoxiu.table.reading.sheet.Outline;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.sheet.RowReader;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns outlines into typed tables: first what each concludes, then its columns, its rows and its worked cases. */
final class TypedTables {

    private static final List<HitPolicy> ONE = List.of(HitPolicy.FIRST, HitPolicy.UNIQUE);
    private static final List<HitPolicy> MANY = List.of(HitPolicy.COLLECT);
    private static final List<HitPolicy> ANY = List.of(HitPolicy.values());

    private final Vocabulary vocabulary;
    private final Engineering engineering;
    private final Findings findings;
    private final Collection<Outline> outlines;
    private final Tables before;
    private final Tables beside;
    private final Premises premises;
    private final TableForms tableForms;
    private final CaseSheets caseSheets;

    /**
     * @param before all previous tables, including those now sent
     * @param beside the other tables, which are not read again
     */
    TypedTables(
            Vocabulary vocabulary,
            Engineering engineering,
            Findings findings,
            Collection<Outline> outlines,
            Tables before,
            Tables beside) {
        this.vocabulary = vocabulary;
        this.engineering = engineering;
        this.findings = findings;
        this.outlines = outlines;
        this.before = before;
        this.beside = beside;
        premises = engineering.premises(vocabulary);
        caseSheets = new CaseSheets(vocabulary, before);
        tableForms = new TableForms(
                vocabulary, engineering, new Conclusions(vocabulary, outlines, before, beside.all(), engineering));
    }

    /** A table as far as it could be read. */
    private record Sent(Frame frame, DecisionTable table) {}

    /**
     * @param sent the names of those that were sent themselves
     * @param whole whether these are all tables of a release
     */
    TableReading read(Set<String> sent, List<WorkbookFile> workbooks, boolean whole) {
        Map<String, TableForm> forms = new LinkedHashMap<>();
        outlines.forEach(outline -> forms.put(outline.name(), tableForms.of(outline)));
        Set<Term> perRow = Stream.concat(
                        forms.values().stream(), beside.all().stream().map(DecisionTable::form))
                .filter(TableForm::perRow)
                .flatMap(form -> form.outcomes().stream())
                .collect(Collectors.toSet());
        List<Sent> typed = outlines.stream()
                .map(outline -> frame(outline, Objects.requireNonNull(forms.get(outline.name())), perRow))
                .map(frame -> new Sent(frame, new RowReader(frame, cells(frame)).read()))
                .toList();
        List<DecisionTable> all = Stream.concat(
                        beside.all().stream(), typed.stream().map(Sent::table))
                .toList();
        Tables every = Tables.of(vocabulary, workbooks, all);
        cycles(typed, every);
        unasked(typed, Uses.of(every, premises.units(), engineering));
        Map<String, List<TableCase>> cases = new LinkedHashMap<>();
        typed.stream()
                .filter(one -> sent.contains(one.table().name()))
                .forEach(one ->
                        cases.put(one.table().name(), caseSheets.read(one.frame(), one.table(), cells(one.frame()))));
        List<DecisionTable> clean = Stream.concat(
                        beside.all().stream(),
                        typed.stream()
                                .filter(one -> one.frame().report().isClean())
                                .map(Sent::table))
                .toList();
        Tables tables = Tables.of(vocabulary, workbooks, clean).withCases(withCases(clean));
        if (whole) {
            new Unconcluded(tables, before, premises, engineering, findings).report(all, sent);
        }
        return new TableReading(tables, cases, findings.listed());
    }

    private Set<String> withCases(List<DecisionTable> tables) {
        return tables.stream()
                .map(DecisionTable::name)
                .filter(name -> caseSheets.has(name)
                        || before.hasCases(name)
                                && outlines.stream().noneMatch(one -> one.name().equals(name)))
                .collect(Collectors.toSet());
    }

    private Frame frame(Outline outline, TableForm form, Set<Term> perRow) {
        boolean lists = !form.outcomes().isEmpty()
                && form.outcomes().stream().allMatch(term -> term.type() instanceof ValueType.ListOf);
        Set<Term> others =
                perRow.stream().filter(term -> !form.outcomes().contains(term)).collect(Collectors.toSet());
        Header header = new Header(
                outline.header(),
                form,
                vocabulary,
                tableForms.leaning(outline.name()).concludes(),
                others,
                outline.report());
        return Frame.of(outline, form, form.perRow() ? MANY : lists ? ANY : ONE, header);
    }

    /** Reports tables that need each other at their columns, including those of tables that were not sent. */
    private void cycles(List<Sent> typed, Tables all) {
        DependencyCycles cycles = new DependencyCycles(all.all(), premises.units());
        typed.forEach(one -> cycles.report(one.table(), one.frame().report()));
        Set<String> knotted =
                cycles.without(typed.stream().map(one -> one.table().name()).collect(Collectors.toSet()));
        beside.all().stream()
                .filter(table -> knotted.contains(table.name()))
                .forEach(table -> cycles.report(table, new Report(findings, table.name(), table.sheet())));
    }

    /** Reports facts that no question using the table takes, as these are never known in it. */
    private void unasked(List<Sent> typed, Uses uses) {
        typed.forEach(one -> {
            Set<Question> using = uses.of(one.table().name());
            boolean calendar = one.table().form().outcomes().stream()
                    .anyMatch(term -> term.group().equals("calendar"));
            if (!using.isEmpty() || calendar) {
                one.table().conditions().stream()
                        .filter(column -> column.term().kind() == Term.Kind.FACT)
                        .filter(column -> using.stream()
                                .noneMatch(question -> question.terms().contains(column.term())))
                        .forEach(column -> one.frame()
                                .report()
                                .error(
                                        Finding.Code.UNKNOWN_COLUMN,
                                        column.header(),
                                        new Message(
                                                "用到本表的决策都不问“"
                                                        + column.term().label().zh() + "”",
                                                "no question that uses this table takes `"
                                                        + column.term().label().en() + "`"),
                                        List.of()));
            }
        });
    }

    private static CellReader cells(Frame frame) {
        return new CellReader(frame.workbook().since1904());
    }
}
