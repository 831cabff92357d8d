package io.baoxiu.table.reading.label;

import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.sheet.Header;
import io.baoxiu.table.reading.sheet.Rows;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.DropDown;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.annotate.WorkbookEdit;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates a workbook to the labels of a language, or to codes: its settings, the code cells of its table and of its worked cases, and
 * their drop-downs. The table stays the same.
 */
public final class Relabelled {

    private final WorkbookEdit edit;
    private final Vocabulary vocabulary;
    private final Labelling labels;
    private final CellWords words;

    private Relabelled(WorkbookEdit edit, Vocabulary vocabulary, Labelling labels) {
        this.edit = edit;
        this.vocabulary = vocabulary;
        this.labels = labels;
        words = new CellWords(labels);
    }

    /** The vocabulary's own workbook defines codes and stays unchanged, and so does a file that is not a workbook. */
    public static WorkbookFile of(WorkbookFile file, Vocabulary vocabulary, Labelling labels) {
        if (file.name().equals(Vocabulary.NAME)) {
            return file;
        }
        return WorkbookEdit.of(file)
                .map(edit -> new WorkbookFile(file.name(), new Relabelled(edit, vocabulary, labels).bytes()))
                .orElse(file);
    }

    private byte[] bytes() {
        Sheet table = edit.workbook().table();
        int header = Rows.header(table.lines());
        table.lines().subList(0, Math.max(0, header)).forEach(line -> setting(table.name(), line));
        sheet(table);
        Sheet cases = edit.workbook().cases();
        if (cases != null) {
            sheet(cases);
        }
        return edit.bytes();
    }

    private void setting(String sheet, Line line) {
        SettingWords.named(line.text(0)).ifPresent(setting -> {
            edit.write(sheet, 0, line.number(), setting.in(labels));
            if (line.at(1) instanceof Cell.Text text) {
                String value = text.value().strip();
                String said = setting.value(value, labels);
                if (!said.equals(value)) {
                    edit.write(sheet, 1, line.number(), said);
                }
            }
        });
    }

    private void sheet(Sheet sheet) {
        int header = Rows.header(sheet.lines());
        if (header < 0) {
            return;
        }
        Map<Integer, ValueType> types = types(sheet.lines().get(header));
        List<Line> below = sheet.lines().subList(header + 1, sheet.lines().size());
        Rows.untilEnd(below, Set.of())
                .forEach(line -> types.forEach((column, type) -> words.of(line.at(column), type)
                        .ifPresent(text -> edit.write(sheet.name(), column, line.number(), text))));
        for (DropDown dropDown : edit.dropDowns(sheet.name())) {
            ValueType type = types.get(dropDown.area().left());
            if (type != null) {
                new DropDownWords(edit, type, words).rewrite(dropDown);
            }
        }
    }

    private Map<Integer, ValueType> types(Line header) {
        Map<Integer, ValueType> types = new HashMap<>();
        for (int column = 1; column < header.cells().size(); column++) {
            int index = column;
            term(header.text(column)).ifPresent(term -> types.put(index, term.elementType()));
        }
        return types;
    }

    private Optional<Term> term(String name) {
        return Header.REASON.contains(name)
                ? Optional.empty()
                : vocabulary.find(CaseColumn.of(name).path());
    }
}
