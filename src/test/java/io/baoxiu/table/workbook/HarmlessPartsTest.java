package io.baoxiu.table.workbook;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known to be harmless passes, and nothing else. */
class HarmlessPartsTest {

    private static final String BOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    @ParameterizedTest
    @CsvSource({
        "theme, theme/theme1.xml, application/vnd.openxmlformats-officedocument.theme+xml",
        "calcChain, calcChain.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
        "sheetMetadata, metadata.xml, application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
        "customXml, customXml/item1.xml, application/xml",
        "person, persons/person.xml, application/vnd.ms-excel.person+xml",
        "rdRichValue, richData/rdrichvalue.xml, application/vnd.ms-excel.rdrichvalue+xml",
        "FeaturePropertyBag, featurePropertyBag/featurePropertyBag.xml, application/vnd.ms-excel.featurepropertybag+xml",
        "slicerCache, slicerCaches/slicerCache1.xml, application/vnd.ms-excel.slicerCache+xml",
        "cellImage, cellimages.xml, application/vnd.wps-officedocument.cellimage+xml",
        "customStorage, customStorage/customStorage.xml, application/xml",
        "workbookmetadata, metadata, application/binary",
        "workbookComments, workbookComments.bin, application/octet-stream"
    })
    void passesWhatProgramsAddToAWorkbook(String kind, String target, String type) {
        assertPasses(with(BOOK, kind, target, "xl/" + target, type));
    }

    @ParameterizedTest
    @CsvSource({
        "printerSettings, printerSettings/printerSettings1.bin, spreadsheetml.printerSettings",
        "table, tables/table1.xml, spreadsheetml.table+xml",
        "drawing, drawings/drawing1.xml, drawing+xml",
        "pivotTable, pivotTables/pivotTable1.xml, spreadsheetml.pivotTable+xml"
    })
    void passesWhatProgramsAddToASheet(String kind, String target, String type) {
        assertPasses(with(SHEET, kind, "../" + target, "xl/" + target, OOXML + type));
    }

    @Test
    void passesWhatStandsBesideTheWorkbook() {
        assertPasses(plain().put("docProps/thumbnail.emf", "x")
                .declare("docProps/thumbnail.emf", "image/x-emf")
                .put("docMetadata/LabelInfo.xml", "<x/>")
                .declare("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "jsaProject, jsaProject.bin, application/octet-stream, macros",
        "jsaProject, jsaProject.bin, '', macros",
        "jsaProject, harmless.bin, image/png, macros",
        "jsProject, JDEData.bin, application/vnd.wps-officeDocument.spreadsheetml.jsProject, macros",
        "jdeExtension, JDEData.bin, application/octet-stream, macros",
        "pythonScripts, pythonScripts.xml, application/vnd.ms-excel.pythonscripts+xml, macros",
        "volatileDependencies, volatileDependencies.xml, application/x, connection",
        "powerPivotData, model/item.data, application/vnd.openxmlformats-officedocument.model+data, connection",
        "somethingNew, somethingNew.xml, application/xml, not known to be harmless",
        "theme, theme/theme1.xml, application/vnd.new+xml, not known to be harmless"
    })
    void refusesWhatMayHoldCodeOrLeadElsewhere(String kind, String target, String type, String told) {
        Tampered file = with(BOOK, kind, target, "xl/" + target, type);

        assertThat(findings(file)).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.FORBIDDEN_CONTENT);
            assertThat(finding.message().en()).contains(told);
        });
        assertThat(findings(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16"})
    void refusesQueriesOfDataElsewhere(String encoding) {
        Tampered file = with(BOOK, "customXml", "../customXml/item1.xml", "customXml/item1.xml", "application/xml");
        String query = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><DataMashup xmlns=\"http://schemas.microsoft.com/DataMashup\">UEs=</DataMashup>";
        file.parts().put("customXml/item1.xml", query.getBytes(Charset.forName(encoding)));

        assertThat(findings(file)).hasSize(1);
        assertThat(findings(file).get(0).message().en()).isEqualTo("the file contains a connection to data elsewhere");
    }

    @Test
    void refusesAPartOfAGeneralTypeToWhichNothingLeads() {
        assertThat(findings(plain().put("xl/extra.xml", "<x/>")))
                .extracting(finding -> finding.message().en())
                .containsExactly("the file contains a part that is not known to be harmless, `xl/extra.xml`: copy the"
                        + " sheets into a new workbook");
    }

    private static Tampered with(String source, String kind, String target, String part, String type) {
        Tampered file = plain().put(part, "<x/>").link(source, kind, target, "Internal");
        return type.isEmpty() ? file : file.declare(part, type);
    }

    private static Tampered plain() {
        return Tampered.of(Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "approval.costReviewer")
                .bytes());
    }

    private static void assertPasses(Tampered file) {
        assertThat(findings(file)).isEmpty();
        byte[] annotated = Annotator.annotate(
                        new WorkbookFile("cost-review", file.bytes()),
                        List.of(AnnotatorTest.finding("table", "C6", "x")),
                        Language.EN,
                        new Labeller(Language.EN)::suggestion)
                .orElseThrow();
        assertThat(findings(Tampered.of(annotated))).isEmpty();
        assertThat(Tampered.of(annotated).parts().keySet())
                .containsAll(file.parts().keySet());
    }

    private static List<Finding> findings(Tampered file) {
        return WorkbookReader.read(new WorkbookFile("cost-review", file.bytes()))
                .findings();
    }
}
