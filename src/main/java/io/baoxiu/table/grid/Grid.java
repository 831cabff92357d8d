package io.baoxiu.table.grid;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A workbook before editing. Immutable and thread-safe. */
public final class Grid implements GridReading {

    public static final String RULES = "rules";
    public static final String SETTINGS = "settings";
    public static final String CASES = "cases";

    private static final Set<String> PARTS = Set.of(RULES, SETTINGS, CASES);

    private final WorkbookFile file;
    private final Opened.Workbook read;
    private final List<GridSheet> sheets;
    private final List<Labelling> words;
    private final long bytes;

    private Grid(WorkbookFile file, Opened.Workbook read, List<GridSheet> sheets) {
        this.file = file;
        this.read = read;
        this.sheets = List.copyOf(sheets);
        this.words = WordsOfCells.most(sheets);
        this.bytes = file.content().length
                + sheets.stream().mapToLong(GridSheet::bytes).sum();
    }

    /**
     * @param vocabulary the vocabulary that defines the content of its columns
     * @param tables the names of tables, which other sheets may also have
     */
    public static GridReading of(WorkbookFile file, Vocabulary vocabulary, Collection<String> tables) {
        Opened whole = WorkbookReader.readEverySheet(file);
        if (!(whole instanceof Opened.Workbook workbook)) {
            return new Refused(whole.findings());
        }
        Opened table = WorkbookReader.read(file, tables);
        return table instanceof Opened.Workbook read
                ? new Grid(file, read, sheets(file, workbook, vocabulary))
                : new Refused(table.findings());
    }

    private static List<GridSheet> sheets(WorkbookFile file, Opened.Workbook workbook, Vocabulary vocabulary) {
        Set<String> names = workbook.sheets().stream().map(Sheet::name).collect(Collectors.toSet());
        boolean words = file.name().equals(Vocabulary.NAME);
        List<GridSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            boolean table = !words && sheet.name().equals(workbook.table().name());
            boolean cases = !words && is(workbook.cases(), sheet);
            String key = table ? RULES : cases ? CASES : key(sheet.name(), names);
            sheets.add(GridSheet.of(sheet, key, table, vocabulary, workbook.since1904()));
        }
        return sheets;
    }

    /** A sheet for people that is called as a part of a table is has another key than that. */
    private static String key(String name, Set<String> names) {
        String key = name;
        while (PARTS.contains(key) || !key.equals(name) && names.contains(key)) {
            key = "sheet " + key;
        }
        return key;
    }

    private static boolean is(@Nullable Sheet one, Sheet other) {
        return one != null && one.name().equals(other.name());
    }

    public WorkbookFile file() {
        return file;
    }

    /** The workbook for reading as a table. */
    Opened.Workbook read() {
        return read;
    }

    /** The approximate memory that it takes. */
    public long bytes() {
        return bytes;
    }

    /** The labelling of most of its cells; several if they are equally frequent, all if no cell shows it. */
    public List<Labelling> words() {
        return words;
    }

    public List<GridSheet> sheets() {
        return sheets;
    }

    /** The sheet with a part of the workbook. */
    Optional<GridSheet> sheet(String key) {
        return sheets.stream()
                .filter(sheet -> sheet.key().equals(key) || key.equals(SETTINGS) && sheet.hasSettings())
                .findFirst();
    }
}
