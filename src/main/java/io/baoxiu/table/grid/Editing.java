package io.baoxiu.table.grid;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.Message;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Edits as they come from elsewhere: each is checked before it is applied, and all that is wrong with them is reported. */
final class Editing {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern OF_THE_WORKBOOK = Pattern.compile("r[0-9]+");

    private final @Nullable EditedSheet sheet;
    private final Section section;
    private final List<EditsRefused.Fault> faults = new ArrayList<>();

    Editing(Optional<EditedSheet> sheet, Section section) {
        this.sheet = sheet.orElse(null);
        this.section = section;
    }

    void apply(List<GridEdit> edits) {
        if (sheet == null) {
            throw new EditsRefused(
                    List.of(new EditsRefused.Fault("", new Message("没有这个工作表", "is not a sheet of this workbook"))));
        }
        List<GridRow> before = List.copyOf(sheet.rows());
        for (int at = 0; at < edits.size(); at++) {
            Allowance.current().read();
            apply(edits.get(at), sheet, "/" + at);
        }
        sheet.settle();
        if (sheet.rows().size() > Sheet.MOST_ROWS) {
            fault("", "行数超过 " + Sheet.MOST_ROWS, "would make more than " + Sheet.MOST_ROWS + " rows");
        }
        if (!faults.isEmpty()) {
            sheet.takeBack(before);
            throw new EditsRefused(faults);
        }
    }

    private void apply(GridEdit edit, EditedSheet to, String pointer) {
        int before = faults.size();
        if (edit instanceof GridEdit.SetCell set) {
            set(set, to, pointer);
        } else if (edit instanceof GridEdit.Insert insert) {
            after(insert.afterId(), to, pointer);
            List<GridRow> rows = rows(insert.rows(), to, pointer);
            if (faults.size() == before) {
                to.insert(section, insert.afterId(), rows);
            }
        } else if (edit instanceof GridEdit.Delete delete) {
            known(delete.ids(), to, pointer);
            if (faults.size() == before) {
                to.delete(new HashSet<>(delete.ids()));
            }
        } else if (edit instanceof GridEdit.Move move) {
            known(move.ids(), to, pointer);
            after(move.afterId(), to, pointer);
            if (move.afterId() != null && move.ids().contains(move.afterId())) {
                fault(pointer + "/afterId", "不能是要移动的行", "must not be one of the rows that are moved");
            }
            if (faults.size() == before) {
                to.move(section, move.ids(), move.afterId());
            }
        }
    }

    private void set(GridEdit.SetCell set, EditedSheet to, String pointer) {
        GridRow row = row(set.id(), to, pointer + "/id");
        if (set.column() < 0 || set.column() >= to.base().width()) {
            fault(pointer + "/column", "没有这一列", "is not a column of this sheet");
        } else if (text(set.text(), pointer + "/text") && row != null) {
            to.set(row, set.column(), set.text());
        }
    }

    /** New ones, and such of the workbook that were taken out and are put back. */
    private List<GridRow> rows(List<GridEdit.NewRow> fresh, EditedSheet to, String pointer) {
        List<GridRow> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < fresh.size(); at++) {
            GridEdit.NewRow row = fresh.get(at);
            String place = pointer + "/rows/" + at;
            GridRow gone = to.gone(row.id());
            boolean back = gone != null && gone.section() == section;
            if (!ids.add(row.id()) || to.find(row.id()) != null) {
                fault(place + "/id", "已有这一行", "is the id of another row");
            } else if (!back
                    && (!ID.matcher(row.id()).matches()
                            || OF_THE_WORKBOOK.matcher(row.id()).matches())) {
                fault(
                        place + "/id",
                        "须以字母开头，至多 40 个字母、数字、连字符和下划线，且不是 `r` 加数字",
                        "must be a letter and up to 39 letters, digits, hyphens or underscores, and not `r` with digits");
            }
            if (row.cells().size() > to.base().width()) {
                fault(place + "/cells", "单元格多于列", "must not be more than there are columns");
            }
            for (int column = 0; column < row.cells().size(); column++) {
                text(row.cells().get(column), place + "/cells/" + column);
            }
            List<String> cells = new ArrayList<>(row.cells());
            cells.addAll(Collections.nCopies(Math.max(0, to.base().width() - cells.size()), ""));
            rows.add(new GridRow(row.id(), back && gone != null ? gone.origin() : 0, section, cells));
        }
        return rows;
    }

    private void known(List<String> ids, EditedSheet to, String pointer) {
        for (int at = 0; at < ids.size(); at++) {
            row(ids.get(at), to, pointer + "/ids/" + at);
        }
        if (new HashSet<>(ids).size() < ids.size()) {
            fault(pointer + "/ids", "不得重复", "must not be duplicated");
        }
    }

    private void after(@Nullable String id, EditedSheet to, String pointer) {
        if (id != null) {
            row(id, to, pointer + "/afterId");
        }
    }

    private @Nullable GridRow row(String id, EditedSheet to, String pointer) {
        GridRow row = to.find(id);
        if (row == null || row.section() != section) {
            fault(pointer, "没有这一行", "is not a row of this sheet");
            return null;
        }
        return row;
    }

    private boolean text(String text, String pointer) {
        if (text.length() > Cell.LONGEST_TEXT) {
            fault(pointer, "超过 32767 个字符", "must not be longer than 32767 characters");
            return false;
        }
        if (text.codePoints().anyMatch(sign -> !isOfXml(sign))) {
            fault(pointer, "含有工作簿不能保存的控制字符", "holds a control character that no workbook can keep");
            return false;
        }
        return true;
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= ' ' && sign < Character.MIN_SURROGATE
                || sign > Character.MAX_SURROGATE && sign != 0xFFFE && sign != 0xFFFF;
    }

    private void fault(String pointer, String zh, String en) {
        faults.add(new EditsRefused.Fault(pointer, new Message(zh, en)));
    }
}
