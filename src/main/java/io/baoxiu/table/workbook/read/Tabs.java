package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;

import io.baoxiu.table.workbook.container.Unacceptable;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sheet of a workbook is the table, and which contains its cases. The others are for people.
 *
 * @param words the sheets of the vocabulary, if the workbook is the vocabulary
 */
record Tabs(Layout.Tab table, Layout.@Nullable Tab cases, Set<String> words) {

    private static final Set<String> CASES = names("cases", "用例");
    private static final Set<String> WORDS = names("lists", "terms", "questions", "clauses");
    private static final Set<String> FOR_PEOPLE = names("lists", "取值", "about", "说明");

    /** The table is the sheet with its name, otherwise the first. */
    static Tabs of(String table, List<Layout.Tab> sheets) throws Unacceptable {
        Layout.Tab chosen = sheets.stream()
                .filter(Layout.Tab::isWorksheet)
                .filter(tab -> tab.name().strip().equalsIgnoreCase(table))
                .findFirst()
                .orElse(sheets.get(0));
        if (!chosen.isWorksheet()) {
            throw notAWorkbook("文件的第一个工作表不是表格", "the first sheet of the file is not a worksheet");
        }
        Optional<Layout.Tab> cases = sheets.stream()
                .filter(tab -> tab.isWorksheet() && tab != chosen && CASES.contains(tab.name()))
                .findFirst();
        return new Tabs(chosen, cases.orElse(null), table.equals(Vocabulary.NAME) ? WORDS : Set.of());
    }

    boolean areRead(Layout.Tab tab) {
        return tab == table || tab == cases || words.contains(tab.name().strip());
    }

    /** Whether a sheet that is not read may have a header row, because its name is known. */
    static boolean isKnown(Layout.Tab tab, Collection<String> tables) {
        return FOR_PEOPLE.contains(tab.name()) || tables.contains(tab.name());
    }

    private static Set<String> names(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(names).forEach(all::add);
        return all;
    }
}
