package io.baoxiu.workbench.releases.compare;

import io.baoxiu.release.remark.Remark;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.DayWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A remark as displayed on the page.
 *
 * @param place what it is about; absent for the whole release
 * @param anchor of the row on the page; absent if it is not about a row
 */
public record Spoken(
        String person,
        String at,
        @Nullable String place,
        @Nullable String anchor,
        String text) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public static List<Spoken> of(List<Remark> remarks, List<ChangedTable> tables, LocalDate today, Language language) {
        return remarks.stream()
                .map(remark -> new Spoken(
                        remark.person(),
                        DayWords.of(remark.at().toLocalDate(), today, language == Language.ZH) + " "
                                + TIME.format(remark.at()),
                        place(remark, tables),
                        remark.table() == null || remark.row() == null
                                ? null
                                : RemarkPlace.anchor(remark.table(), remark.row()),
                        remark.text()))
                .toList();
    }

    private static @Nullable String place(Remark remark, List<ChangedTable> tables) {
        if (remark.table() == null) {
            return null;
        }
        String title = tables.stream()
                .filter(table -> table.name().equals(remark.table()))
                .map(ChangedTable::title)
                .findFirst()
                .orElse(remark.table());
        return remark.row() == null ? title : title + " " + remark.row();
    }
}
