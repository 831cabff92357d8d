package io.baoxiu.table.grid;

import io.baoxiu.table.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workbook before it is edited. It never changes, and serves all threads. */
public final class Grid {

    public static final String RULES = "rules";
    public static final String SETTINGS = "settings";
    public static final String CASES = "cases";

    private final WorkbookFile file;
    private final Opened.Workbook read;
    private final List<GridSheet> sheets;

    private Grid(WorkbookFile file, Opened.Workbook read, List<GridSheet> sheets) {
        this.file = file;
        this.read = read;
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Empty where the file cannot be read as a workbook.
     *
     * @param vocabulary that says what its columns hold
     * @param tables the names of tables, which other sheets may bear as well
     */
    public static Optional<Grid> of(WorkbookFile file, Vocabulary vocabulary, Collection<String> tables) {
        if (!(WorkbookReader.readEverySheet(file) instanceof Opened.Workbook workbook)
                || !(WorkbookReader.read(file, tables) instanceof Opened.Workbook read)) {
            return Optional.empty();
        }
        boolean words = file.name().equals(Vocabulary.NAME);
        List<GridSheet> sheets = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            boolean table = !words && sheet.name().equals(workbook.table().name());
            boolean cases = !words && is(workbook.cases(), sheet);
            String key = table ? RULES : cases ? CASES : sheet.name();
            sheets.add(GridSheet.of(sheet, key, table, vocabulary, workbook.since1904()));
        }
        return Optional.of(new Grid(file, read, sheets));
    }

    private static boolean is(@Nullable Sheet one, Sheet other) {
        return one != null && one.name().equals(other.name());
    }

    public WorkbookFile file() {
        return file;
    }

    /** As it is read as a table. */
    Opened.Workbook read() {
        return read;
    }

    /** How much it takes to be kept. */
    public long cells() {
        return sheets.stream()
                .mapToLong(sheet -> (long) sheet.height() * sheet.width())
                .sum();
    }

    public List<GridSheet> sheets() {
        return sheets;
    }

    /** The sheet on which a part is. */
    Optional<GridSheet> sheet(String key) {
        return sheets.stream()
                .filter(sheet -> sheet.key().equals(key) || key.equals(SETTINGS) && sheet.hasSettings())
                .findFirst();
    }
}
