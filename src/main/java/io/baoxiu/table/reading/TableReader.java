package io.baoxiu.table.reading;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.sheet.Outline;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.reading.words.NeededWords;
import io.baoxiu.table.reading.words.VocabularyReader;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads workbooks as decision tables, by the vocabulary that is sent with them, or by the one in force. Reports all
 * faults of all workbooks at once, each at its cell. If a vocabulary is sent, the tables that are not sent are read
 * again by it: everything they need must still exist in it.
 */
public final class TableReader {

    private final Engineering engineering;
    private final Tables rest;
    private final Map<String, Opened> opened;
    private final Findings findings = new Findings();
    private final Map<String, Outline> outlines = new LinkedHashMap<>();

    private TableReader(Engineering engineering, Tables rest, Map<String, Opened> opened) {
        this.opened = opened;
        this.engineering = engineering;
        this.rest = rest;
    }

    /**
     * @param sent the workbooks to read
     * @param rest the other tables; those of the same names are replaced
     */
    public static TableReading read(Collection<WorkbookFile> sent, Tables rest, Engineering engineering) {
        return read(Edits.of(sent), rest, engineering);
    }

    /** @param rest the other tables; removed ones and those of the same names are left out */
    public static TableReading read(Edits edits, Tables rest, Engineering engineering) {
        return read(edits, rest, engineering, Map.of());
    }

    /** @param opened contents to use for workbooks instead of their files */
    public static TableReading read(Edits edits, Tables rest, Engineering engineering, Map<String, Opened> opened) {
        return new TableReader(engineering, rest, opened).read(edits);
    }

    private TableReading read(Edits edits) {
        Set<String> strangers = edits.strangers(rest);
        Set<String> gone = new HashSet<>(edits.removed());
        gone.removeAll(strangers);
        TableReading reading = read(edits.sent(), gone);
        strangers.forEach(this::stranger);
        return new TableReading(reading.tables(), reading.cases(), findings.listed());
    }

    private TableReading read(List<WorkbookFile> sent, Set<String> gone) {
        Optional<Vocabulary> vocabulary = vocabulary(sent);
        if (vocabulary.isEmpty()) {
            return new TableReading(rest, Map.of(), findings.listed());
        }
        sent.stream().filter(file -> !isVocabulary(file)).forEach(this::open);
        Set<String> names = Set.copyOf(outlines.keySet());
        Vocabulary words = vocabulary.get();
        boolean again = !words.equals(rest.vocabulary()) && !rest.workbooks().isEmpty();
        Set<String> given = new HashSet<>(gone);
        sent.forEach(file -> given.add(file.name()));
        if (again) {
            rest.workbooks().stream()
                    .filter(file -> !isVocabulary(file) && !given.contains(file.name()))
                    .forEach(this::reopen);
        }
        gone.addAll(names);
        Tables beside = again ? Tables.of(words, List.of(), List.of()) : rest.without(gone);
        return new TypedTables(words, engineering, findings, outlines.values(), rest, beside)
                .read(
                        names,
                        workbooks(sent, given),
                        given.contains(Vocabulary.NAME) || !rest.all().isEmpty());
    }

    /** The workbooks from which everything was read. */
    private List<WorkbookFile> workbooks(Collection<WorkbookFile> sent, Set<String> given) {
        return Stream.concat(rest.workbooks().stream().filter(file -> !given.contains(file.name())), sent.stream())
                .toList();
    }

    /** The sent vocabulary, or that of the other tables; empty if the sent one is faulty. */
    private Optional<Vocabulary> vocabulary(Collection<WorkbookFile> sent) {
        List<WorkbookFile> files =
                sent.stream().filter(TableReader::isVocabulary).toList();
        if (files.isEmpty()) {
            return Optional.of(
                    rest.vocabulary() == Vocabulary.NONE ? VocabularyReader.shipped(engineering) : rest.vocabulary());
        }
        WorkbookFile file = files.get(0);
        if (files.size() == 1 && !opened.containsKey(file.name()) && VocabularyReader.isShipped(file)) {
            return Optional.of(VocabularyReader.shipped(engineering));
        }
        Opened vocabulary = opened(file, List.of());
        findings.addAll(vocabulary.findings());
        if (!(vocabulary instanceof Opened.Workbook workbook)) {
            return Optional.empty();
        }
        Report report = new Report(findings, file.name(), "terms");
        if (workbook.findings().stream().anyMatch(Finding::isError)) {
            report.spoil();
        }
        if (files.size() > 1) {
            report.error(Finding.Code.DUPLICATE_TABLE, null, "词汇被提交了两次", "the vocabulary is sent twice");
        }
        Optional<Vocabulary> read = VocabularyReader.read(workbook, report, engineering.derived());
        return read.filter(words -> NeededWords.check(words, engineering, report));
    }

    private void stranger(String name) {
        findings.add(Finding.error(
                        Finding.Code.UNKNOWN_TABLE,
                        name,
                        null,
                        null,
                        new Message("没有表 `" + name + "`，不能移除", "there is no table `" + name + "` to remove"))
                .suggesting(Nearest.to(
                        name, rest.all().stream().map(DecisionTable::name).toList())));
    }

    private static boolean isVocabulary(WorkbookFile file) {
        return file.name().equals(Vocabulary.NAME);
    }

    private Opened opened(WorkbookFile file, List<String> tables) {
        Opened known = opened.get(file.name());
        return known == null ? WorkbookReader.read(file, tables) : known;
    }

    private void open(WorkbookFile file) {
        Opened table = opened(file, known());
        findings.addAll(table.findings());
        if (table instanceof Opened.Workbook workbook) {
            Report report = new Report(findings, file.name(), workbook.table().name());
            if (workbook.findings().stream().anyMatch(Finding::isError)) {
                report.spoil();
            }
            Outline.of(workbook, report).ifPresent(this::keep);
        }
    }

    /** Reads a table that was not sent under another vocabulary: anything it lacks is a fault of the vocabulary. */
    private void reopen(WorkbookFile file) {
        if (WorkbookReader.read(file) instanceof Opened.Workbook workbook) {
            Report report =
                    Report.ofNeeds(findings, file.name(), workbook.table().name());
            Outline.of(workbook, report).ifPresent(outline -> outlines.put(outline.name(), outline));
        }
    }

    private void keep(Outline outline) {
        if (outline.settings().names(outline.name(), known())
                && outlines.putIfAbsent(outline.name(), outline) != null) {
            outline.report()
                    .error(
                            Finding.Code.DUPLICATE_TABLE,
                            "A1",
                            "表 `" + outline.name() + "` 被提交了两次",
                            "the table `" + outline.name() + "` is sent twice");
        }
    }

    /** The names of all tables, sent ones included. */
    private List<String> known() {
        List<String> names = new ArrayList<>(engineering.tables().keySet());
        rest.all().stream()
                .map(DecisionTable::name)
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }
}
