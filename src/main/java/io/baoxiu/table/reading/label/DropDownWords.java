package io.baoxiu.table.reading.label;

import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.DropDown;
import io.baoxiu.table.workbook.DropDown.Range;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.annotate.WorkbookEdit;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Translates the list of a drop-down to another labelling. If codes and labels are in adjacent columns, the other column is used; if there
 * is only one column, its texts are replaced; if the drop-down contains the texts itself, these are replaced.
 */
final class DropDownWords {

    private static final int BESIDE = 3;
    private static final int LONGEST = 255;

    private final WorkbookEdit edit;
    private final ValueType type;
    private final CellWords words;

    DropDownWords(WorkbookEdit edit, ValueType type, CellWords words) {
        this.edit = edit;
        this.type = type;
        this.words = words;
    }

    void rewrite(DropDown dropDown) {
        Range range = dropDown.range(edit.names());
        if (range != null) {
            edit.sheet(range.sheet()).ifPresent(sheet -> rewrite(dropDown, range, sheet));
        } else if (dropDown.source().matches("\"[^\"]*\"")) {
            String source = dropDown.source();
            named(source.substring(1, source.length() - 1)).ifPresent(named -> edit.source(dropDown, named));
        }
    }

    private Optional<String> named(String list) {
        List<String> said =
                Stream.of(list.split(",")).map(entry -> words.of(entry, type)).toList();
        String named = "\"" + String.join(",", said) + "\"";
        boolean fits = named.length() <= LONGEST && said.stream().noneMatch(entry -> entry.matches(".*[,\"].*"));
        return fits ? Optional.of(named) : Optional.empty();
    }

    private void rewrite(DropDown dropDown, Range range, Sheet sheet) {
        Map<Integer, Line> lines = sheet.lines().stream().collect(Collectors.toMap(Line::number, line -> line));
        List<@Nullable String> meant = said(range, lines);
        IntStream.rangeClosed(range.column() - BESIDE + 1, range.column() + BESIDE - 1)
                .filter(column -> column >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(column -> Math.abs(column - range.column())))
                .map(range::inColumn)
                .filter(beside -> texts(beside, lines).equals(meant))
                .findFirst()
                .ifPresentOrElse(beside -> edit.source(dropDown, beside.written()), () -> write(range, lines, meant));
    }

    /** The entries of a list in the other labelling; any other text stays unchanged. */
    private List<@Nullable String> said(Range range, Map<Integer, Line> lines) {
        List<@Nullable String> said = new ArrayList<>();
        for (String text : texts(range, lines)) {
            said.add(text == null ? null : words.of(text, type));
        }
        return said;
    }

    private void write(Range range, Map<Integer, Line> lines, List<@Nullable String> said) {
        List<@Nullable String> before = texts(range, lines);
        for (int at = 0; at < said.size(); at++) {
            String text = said.get(at);
            if (text != null && !text.equals(before.get(at))) {
                edit.write(range.sheet(), range.column(), range.top() + at, text);
            }
        }
    }

    /** The texts of a range, down to the last one with content. */
    private static List<@Nullable String> texts(Range range, Map<Integer, Line> lines) {
        int last = lines.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<@Nullable String> texts = new ArrayList<>();
        for (int row = range.top(); row <= Math.min(range.bottom(), last); row++) {
            texts.add(text(lines.get(row), range.column()));
        }
        return texts;
    }

    private static @Nullable String text(@Nullable Line line, int column) {
        Cell cell = line == null ? null : line.at(column);
        return line != null && (cell instanceof Cell.Text || cell instanceof Cell.Flag) ? line.text(column) : null;
    }
}
