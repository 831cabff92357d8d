package io.baoxiu.ledger.file;

import io.baoxiu.ledger.DecidedRows;
import io.baoxiu.ledger.LedgerColumns;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.annotate.AddedColumns;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.table.workbook.guard.Forbidden;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A ledger in a workbook, and its sheet with the complaints. */
public final class WorkbookLedger {

    private static final BitSet NONE = new BitSet();
    private static final int MOST_MERGED = 10_000;

    private final WorkbookFile file;
    private final Opened.Workbook workbook;
    private final Sheet sheet;
    private final LedgerColumns columns;
    private final Map<Integer, BitSet> mergedAway = new HashMap<>();

    private WorkbookLedger(WorkbookFile file, Opened.Workbook workbook, Sheet sheet, LedgerColumns columns) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = sheet;
        this.columns = columns;
        sheet.appearance().merged().forEach(this::mergeAway);
    }

    private void mergeAway(Area area) {
        int last = sheet.lines().get(sheet.lines().size() - 1).number();
        int right = Math.min(area.right(), columns.width() - 1);
        int top = Math.max(area.top(), columns.header() + 1);
        int bottom = Math.min(area.bottom(), last);
        for (int column = area.left(); column <= right && top <= bottom; column++) {
            boolean own = column == area.left() && top == area.top();
            mergedAway.computeIfAbsent(column, any -> new BitSet()).set(own ? top + 1 : top, bottom + 1);
        }
    }

    /** The result of opening a file. */
    public sealed interface Found {

        record Ledger(WorkbookLedger ledger) implements Found {}

        /** The file cannot be read, for these reasons. */
        record Refused(List<Message> why) implements Found {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /** Opens an untrusted file; the sheet with the most facts of the question is the ledger. */
    public static Found open(WorkbookFile file, Question question, Vocabulary vocabulary) {
        Opened opened = WorkbookReader.readEverySheet(file);
        List<Finding> wrong = opened.findings().stream()
                .filter(Finding::isError)
                .filter(finding -> !isHidden(finding))
                .toList();
        if (!(opened instanceof Opened.Workbook workbook) || !wrong.isEmpty()) {
            return new Found.Refused(wrong.stream().map(WorkbookLedger::told).toList());
        }
        Sheet sheet = workbook.sheets().stream()
                .max(Comparator.comparingInt(one -> LedgerColumns.matched(one.lines(), question, vocabulary)))
                .filter(one -> LedgerColumns.matched(one.lines(), question, vocabulary) > 0)
                .orElse(workbook.table());
        if (sheet.appearance().merged().size() > MOST_MERGED) {
            return new Found.Refused(List.of(new Message("合并的单元格过多", "too many cells are merged")));
        }
        LedgerColumns.Found found = LedgerColumns.of(sheet.lines(), question, vocabulary);
        return found instanceof LedgerColumns.Found.Good good
                ? new Found.Ledger(new WorkbookLedger(file, workbook, sheet, good.columns()))
                : new Found.Refused(((LedgerColumns.Found.Bad) found)
                        .faults().stream()
                                .map(fault -> new Message(
                                        fault.cell() + " " + fault.told(Language.ZH),
                                        fault.cell() + " " + fault.told(Language.EN)))
                                .toList());
    }

    /** A hidden sheet is allowed, as it may hold a list for drop-downs. */
    private static boolean isHidden(Finding finding) {
        return finding.sheet() != null
                && finding.cell() == null
                && finding.message()
                        .equals(Forbidden.HIDDEN_SHEET.in("", null, null).message());
    }

    private static Message told(Finding finding) {
        String place = finding.cell() == null ? "" : finding.cell() + " ";
        return new Message(
                place + finding.message().zh(), place + finding.message().en());
    }

    public LedgerColumns columns() {
        return columns;
    }

    public String sheet() {
        return sheet.name();
    }

    public boolean since1904() {
        return workbook.since1904();
    }

    /** The rows that are not empty, from the top. */
    public List<Line> rows() {
        return sheet.lines();
    }

    /** Whether a cell has no value of its own because it is merged with another. */
    public boolean isMergedAway(Address cell) {
        return mergedAway.getOrDefault(cell.column(), NONE).get(cell.row());
    }

    /** Writes the same file with the decisions in columns at the right, and each fault as a comment at its cell. */
    public void write(List<String> headings, DecidedRows rows, Language language, OutputStream out) throws IOException {
        Map<Address, List<String>> notes = new HashMap<>();
        rows.faults()
                .forEach(fault -> notes.computeIfAbsent(fault.cell(), any -> new ArrayList<>())
                        .add(fault.told(language)));
        byte[] noted = Annotator.noted(file, sheet.name(), notes).orElse(file.content());
        new AddedColumns(
                        sheet.name(),
                        columns.width(),
                        Set.copyOf(columns.decided()),
                        columns.header(),
                        headings,
                        rows.values())
                .write(new WorkbookFile(file.name(), noted), out);
    }

    /** The number of cells with content, which determines the size in memory. */
    public long cells() {
        return workbook.sheets().stream()
                .flatMap(one -> one.lines().stream())
                .mapToLong(line -> line.cells().size())
                .sum();
    }
}
