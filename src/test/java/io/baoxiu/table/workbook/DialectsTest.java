package io.baoxiu.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Files that say the same in other words of the same language. */
class DialectsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final List<String> PARTS = List.of(
            SHEET, "xl/worksheets/sheet2.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels");

    private final byte[] plain = Book.of("local-warranty", HitPolicy.COLLECT)
            .row("#", "unit.deliveredOn", "unit.project", "localTerms.length", "clause")
            .row("r1", ">= 2025-01-01", "滨江一期", 72, "O88 Art. 33")
            .row("r2", 45658, "A, B", 60.5, true)
            .sheet("cases")
            .row("#", "unit.project")
            .row("c1", "滨江一期")
            .bytes();

    @Test
    void strictMeansTheSame() {
        assertThat(read(strict())).isEqualTo(read(plain));
    }

    @Test
    void elementsWithAPrefixMeanTheSame() {
        assertThat(read(prefixed())).isEqualTo(read(plain));
    }

    @Test
    void aDayThatIsWrittenOutIsThatDay() {
        for (String day : List.of("2025-01-01", "2025-01-01T00:00:00", "2025-01-01T00:00:00.000Z")) {
            byte[] written = changed(strict(), SHEET, xml -> withDay(xml, day));
            assertThat(((Opened.Workbook) read(written)).table().lines().get(6).at(1))
                    .isEqualTo(new Cell.Text("2025-01-01"));
        }
    }

    /** A text that no program shows is not read either. */
    @Test
    void anInlineTextCountsInAnInlineCellAlone() {
        byte[] both = changed(
                plain,
                SHEET,
                xml -> xml.replaceFirst("(<c r=\"B7\"[^>]*><v>45658.0</v>)", "$1<is><t>2026-01-01</t></is>"));

        assertThat(both).isNotEqualTo(plain);
        assertThat(read(both)).isEqualTo(read(plain));
    }

    private static String withDay(String xml, String day) {
        return xml.replaceFirst("<c r=\"B7\"[^>]*><v>45658.0</v>", "<c r=\"B7\" t=\"d\"><v>" + day + "</v>");
    }

    @Test
    void theyMeanTheSameWithTheirFindingsInThem() {
        Finding finding = Finding.error(
                Finding.Code.BAD_RANGE, "local-warranty", "table", "B6", new Message("范围不对", "not a range"));
        for (byte[] dialect : List.of(strict(), prefixed())) {
            WorkbookFile file = new WorkbookFile("local-warranty", dialect);
            byte[] annotated = Annotator.annotate(
                            file, List.of(finding), Language.ZH, new Labeller(Language.ZH)::suggestion)
                    .orElseThrow();
            assertThat(read(annotated)).isEqualTo(read(plain));
        }
    }

    private static Opened read(byte[] content) {
        Opened opened = WorkbookReader.read(new WorkbookFile("local-warranty", content));
        assertThat(opened.findings()).isEmpty();
        return opened;
    }

    private byte[] strict() {
        byte[] strict = plain;
        for (String part : PARTS) {
            strict = changed(
                    strict,
                    part,
                    xml -> xml.replace(
                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                            .replace(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                            .replace("<workbook ", "<workbook conformance=\"strict\" "));
        }
        return strict;
    }

    private byte[] prefixed() {
        byte[] prefixed = plain;
        for (String part : PARTS) {
            prefixed = changed(
                    prefixed,
                    part,
                    xml -> xml.replaceAll("<(/?)([A-Za-z]+)(?=[\\s/>])", "<$1x:$2")
                            .replace("xmlns=", "xmlns:x="));
        }
        return prefixed;
    }

    private static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        return Tampered.of(workbook).change(part, change).bytes();
    }
}
