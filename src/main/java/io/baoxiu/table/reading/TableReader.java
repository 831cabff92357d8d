package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.DUPLICATE_TABLE;
import static io.baoxiu.table.Finding.Code.NO_CASES;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Premises;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.Codes;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.WorkbookReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads workbooks as decision tables. All that is wrong with all of them is told at once, each at its cell. */
public final class TableReader {

    private final Tables rest;
    private final Findings findings = new Findings();
    private final Map<String, Frame> frames = new LinkedHashMap<>();
    private final Set<String> worked = new HashSet<>();

    private TableReader(Tables rest) {
        this.rest = rest;
    }

    /**
     * @param sent the workbooks to read
     * @param rest the tables that stand beside them, of which those of the same names give way
     */
    public static Reading read(Collection<WorkbookFile> sent, Tables rest, Premises premises) {
        TableReader reader = new TableReader(rest);
        sent.forEach(reader::open);
        return reader.read(premises);
    }

    private void open(WorkbookFile file) {
        Opened opened = WorkbookReader.read(file);
        findings.addAll(opened.findings());
        if (opened instanceof Opened.Workbook workbook) {
            Report report = new Report(findings, file.name(), workbook.table().name());
            if (workbook.findings().stream().anyMatch(Finding::isError)) {
                report.spoil();
            }
            Frame.of(workbook, report).ifPresent(this::keep);
        }
    }

    private void keep(Frame frame) {
        String name = frame.form().name();
        if (frames.putIfAbsent(name, frame) != null) {
            frame.report()
                    .error(DUPLICATE_TABLE, "A1", "表 `" + name + "` 被提交了两次", "the table `" + name + "` is sent twice");
        }
    }

    /** A table as far as it could be read. */
    private record Sent(Frame frame, DecisionTable table) {}

    private Reading read(Premises premises) {
        Codes codes = codes();
        List<Sent> sent = frames.values().stream()
                .map(frame -> new Sent(frame, new RowReader(frame, cells(frame, codes)).read()))
                .toList();
        Knots knots =
                new Knots(rest.with(sent.stream().map(Sent::table).toList()).all(), premises.units());
        sent.forEach(one -> knots.report(one.table(), one.frame().report()));
        Set<String> knotted = knots.without(frames.keySet());
        rest.all().stream()
                .filter(table -> knotted.contains(table.name()))
                .forEach(table -> knots.report(table, new Report(findings, table.name(), table.sheet())));
        Map<String, List<TableCase>> cases = new LinkedHashMap<>();
        sent.forEach(one -> cases.put(one.table().name(), cases(one, codes)));
        List<DecisionTable> clean = sent.stream()
                .filter(one -> one.frame().report().isClean())
                .map(Sent::table)
                .toList();
        Tables tables = rest.with(clean);
        return new Reading(tables.withCases(withCases(tables, clean)), cases, findings.listed());
    }

    private List<TableCase> cases(Sent sent, Codes codes) {
        Frame frame = sent.frame();
        Sheet sheet = frame.workbook().cases();
        Report report =
                frame.report().on(sheet == null ? frame.workbook().table().name() : sheet.name());
        CaseReader reader = new CaseReader(cells(frame, codes), report);
        List<TableCase> cases = sheet == null ? List.of() : reader.read(sheet, frame.form(), frame.policy());
        if (frame.report().isClean()) {
            cases.forEach(new CaseCheck(sent.table(), report)::run);
        }
        if (reader.worked() > 0) {
            worked.add(sent.table().name());
        } else if (report.isClean()) {
            withoutCases(sent.table().name(), report);
        }
        return cases;
    }

    /** Examples do not vanish silently: where the table that gives way had some, it is an error. */
    private void withoutCases(String table, Report report) {
        if (rest.hasCases(table)) {
            report.error(
                    NO_CASES,
                    null,
                    "没有用例，而现行的表有用例：请把用例放回 `cases`（或 `用例`）工作表",
                    "there are no worked cases, but the table that stands has some: put them back on the sheet `cases`");
        } else {
            report.warning(
                    NO_CASES,
                    "没有用例：请在 `cases`（或 `用例`）工作表中写几条",
                    "there are no worked cases: write some on the sheet `cases`");
        }
    }

    private Set<String> withCases(Tables tables, List<DecisionTable> clean) {
        Set<String> names =
                clean.stream().map(DecisionTable::name).filter(worked::contains).collect(Collectors.toSet());
        tables.all().stream().map(DecisionTable::name).filter(tables::hasCases).forEach(names::add);
        return names;
    }

    private static CellReader cells(Frame frame, Codes codes) {
        return new CellReader(codes, frame.workbook().since1904());
    }

    /** The codes of the open lists: from the sent workbook that defines them, else from the table that stands. */
    private Codes codes() {
        Map<String, Set<String>> open = new HashMap<>();
        TableForms.openLists().forEach((list, table) -> {
            Frame frame = frames.get(table);
            if (frame != null) {
                open.put(list, Tables.of(List.of(draft(frame))).codes(list));
            } else if (rest.find(table).isPresent()) {
                open.put(list, rest.codes(list));
            }
        });
        return new Codes(open);
    }

    /** The rows as far as they can be understood before the codes are known. Nothing is reported of it. */
    private DecisionTable draft(Frame frame) {
        Report unheard = new Report(new Findings(), "", "");
        Frame quiet = frame.reportingTo(unheard);
        return new RowReader(quiet, cells(frame, new Codes(Map.of()))).read();
    }
}
