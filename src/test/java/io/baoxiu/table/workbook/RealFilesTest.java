package io.baoxiu.table.workbook;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What real programs write besides what the standard says. */
class RealFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern PLACE = Pattern.compile(" r=\"([A-Z]+[0-9]+)\"");

    private final byte[] plain = Book.of("local-warranty", FIRST)
            .row("#", "unit.deliveredOn", "warranty.localMonths")
            .row("r1", 45351, 72.5)
            .bytes();

    /** A habit, which changes a workbook without changing what it says. */
    enum Habit {
        BACKSLASHES(named(name -> name.replace('/', '\\'))),
        LEADING_SLASH(named(name -> "/" + name)),
        LEADING_BACKSLASH(named(name -> "\\" + name.replace('/', '\\'))),
        OTHER_CASE(named(name -> name.startsWith("xl/") ? name.toUpperCase(Locale.ROOT) : name)),
        BLANK_IN_NAME(moved("xl/worksheets/sheet 1.xml", "worksheets/sheet%201.xml")),
        BLANK_ENCODED_TWICE(moved("xl/worksheets/sheet%201.xml", "worksheets/sheet%201.xml")),
        CHINESE_IN_NAME(moved("xl/worksheets/表.xml", "worksheets/%E8%A1%A8.xml")),
        PERCENT_IN_NAME(moved("xl/worksheets/100%.xml", "worksheets/100%.xml")),
        BACKSLASH_IN_TARGET(moved(SHEET, "worksheets\\sheet1.xml")),
        ABSOLUTE_BACKSLASHES(moved(SHEET, "\\xl\\worksheets\\sheet1.xml")),
        LOWER_CASE_PLACES(sheet(
                xml -> PLACE.matcher(xml).replaceAll(place -> place.group().toLowerCase(Locale.ROOT)))),
        DOT_BEHIND_A_NUMBER(sheet(xml -> xml.replace("45351.0", "45351."))),
        NO_DIGIT_BEFORE_THE_DOT(sheet(xml -> xml.replace("72.5", ".725E+2"))),
        LEADS_NOWHERE(file -> file.link(SHEET, "comments", "../comments9.xml", "Internal")
                .link("xl/workbook.xml", "theme", "theme/theme1.xml", "Internal")),
        FOLDERS_AMONG_THE_PARTS(file -> file.put("xl/", "").put("xl/worksheets/", ""));

        private final UnaryOperator<Tampered> change;

        Habit(UnaryOperator<Tampered> change) {
            this.change = change;
        }

        private static UnaryOperator<Tampered> named(UnaryOperator<String> naming) {
            return file -> {
                Map<String, byte[]> parts = Map.copyOf(file.parts());
                file.parts().clear();
                parts.forEach((name, part) -> file.parts().put(naming.apply(name), part));
                return file;
            };
        }

        private static UnaryOperator<Tampered> moved(String name, String target) {
            return file -> {
                byte[] part = file.parts().remove(SHEET);
                file.parts().put(name, part);
                return file.change(BOOK_RELATIONS, xml -> xml.replace("worksheets/sheet1.xml", target) + " ");
            };
        }

        private static UnaryOperator<Tampered> sheet(UnaryOperator<String> change) {
            return file -> file.change(SHEET, change);
        }
    }

    @ParameterizedTest
    @EnumSource
    void meanTheSameByWhateverHabitTheyAreWritten(Habit habit) {
        assertThat(read(changed(habit))).isEqualTo(read(plain));
    }

    @ParameterizedTest
    @EnumSource
    void meanTheSameWithTheirFindingsInThem(Habit habit) {
        WorkbookFile file = new WorkbookFile("local-warranty", changed(habit));
        Finding finding =
                Finding.error(Finding.Code.BAD_RANGE, file.name(), "table", "B6", new Message("范围不对", "not a range"));

        byte[] annotated = Annotator.annotate(
                        file, List.of(finding), Language.ZH, new Labeller(Language.ZH)::suggestion)
                .orElseThrow();
        byte[] again = Annotator.annotate(
                        new WorkbookFile(file.name(), annotated),
                        List.of(),
                        Language.ZH,
                        new Labeller(Language.ZH)::suggestion)
                .orElseThrow();

        assertThat(read(annotated)).isEqualTo(read(plain));
        assertThat(read(again)).isEqualTo(read(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.bin, the binary .xlsb format",
        "Index/Document.iwa, a Numbers file",
        "word/document.xml, a document or a presentation",
        "ppt/presentation.xml, a document or a presentation"
    })
    void areToldAsWhatTheyAreInOtherFormats(String part, String told) {
        byte[] other = Tampered.of(new byte[0])
                .put("[Content_Types].xml", "<Types/>")
                .put(part, "x")
                .bytes();

        Opened opened = WorkbookReader.read(new WorkbookFile("x", other));

        assertThat(opened.findings()).extracting(Finding::code).containsExactly(Finding.Code.NOT_A_WORKBOOK);
        assertThat(opened.findings().get(0).message().en()).contains(told);
    }

    private byte[] changed(Habit habit) {
        return habit.change.apply(Tampered.of(plain)).bytes();
    }

    private static Opened read(byte[] content) {
        Opened opened = WorkbookReader.read(new WorkbookFile("local-warranty", content));
        assertThat(opened.findings()).isEmpty();
        return opened;
    }
}
