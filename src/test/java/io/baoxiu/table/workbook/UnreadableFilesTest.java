package io.baoxiu.table.workbook;

import static io.baoxiu.table.Finding.Code.NOT_A_WORKBOOK;
import static io.baoxiu.table.Finding.Code.TOO_LARGE;
import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.read.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class UnreadableFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private final byte[] good = Book.of("cost-review", FIRST)
            .row("#", "approval.amount", "approval.costReviewer")
            .row("r1", "< 5", "AUDIT")
            .bytes();

    @Test
    void namesTheOldFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("table").createRow(0).createCell(0).setCellValue("#");
            workbook.write(bytes);
        }

        assertThat(refusal(bytes.toByteArray()).message().en()).contains(".xls format");
    }

    @Test
    void namesEncryption() throws IOException, GeneralSecurityException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(good))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (var stream = encryptor.getDataStream(files)) {
                plain.save(stream);
            }
            files.writeFilesystem(bytes);
        }

        assertThat(refusal(bytes.toByteArray()).message().en()).contains("encrypted");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        byte[] ods = Tampered.of(new byte[0])
                .put("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .put("content.xml", "<x/>")
                .bytes();
        byte[] word = Tampered.of(good)
                .change("xl/workbook.xml", xml -> "<document/>")
                .bytes();

        for (byte[] bytes :
                new byte[][] {ods, word, "#,a,b\n1,2,3\n".getBytes(StandardCharsets.UTF_8), {}, {'P', 'K', 3, 4}}) {
            assertThat(refusal(bytes).code()).isEqualTo(NOT_A_WORKBOOK);
        }
    }

    @Test
    void refusesAFileThatBreaksOffAnywhere() {
        for (int length = 0; length < good.length; length += Math.max(1, good.length / 97)) {
            assertThat(refusal(Arrays.copyOf(good, length)).code()).isEqualTo(NOT_A_WORKBOOK);
        }
    }

    @Test
    void refusesPartsThatAreMissingOrNoXml() {
        for (String part :
                new String[] {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "_rels/.rels", "[Content_Types].xml"}) {
            assertThat(refusal(tampered(part, xml -> xml.substring(0, xml.length() / 2)))
                            .code())
                    .isEqualTo(NOT_A_WORKBOOK);
            Tampered without = Tampered.of(good);
            without.parts().remove(part);
            assertThat(refusal(without.bytes()).code()).as(part).isEqualTo(NOT_A_WORKBOOK);
        }
    }

    @Test
    void refusesRowsAndCellsOutOfOrder() {
        assertThat(refusal(tampered(SHEET, xml -> xml.replace("<row r=\"6\"", "<row r=\"5\"")))
                        .code())
                .isEqualTo(NOT_A_WORKBOOK);
        assertThat(refusal(tampered(SHEET, xml -> xml.replace("r=\"B6\"", "r=\"A6\"")))
                        .cell())
                .isEqualTo("A6");
        assertThat(refusal(tampered(SHEET, xml -> xml.replace("r=\"B6\"", "r=\"B7\"")))
                        .cell())
                .isEqualTo("B7");
    }

    @Test
    void refusesCellsThatPointNowhere() {
        assertThat(refusal(tampered(SHEET, xml -> xml.replaceFirst("<v>0</v>", "<v>999999</v>")))
                        .cell())
                .isEqualTo("A1");
        assertThat(refusal(tampered(SHEET, xml -> xml.replaceFirst("t=\"s\"", "t=\"q\"")))
                        .cell())
                .isEqualTo("A1");
        assertThat(refusal(tampered(SHEET, xml -> xml.replaceFirst("t=\"s\" s=\"0\"><v>0<", "><v>0x1p3<")))
                        .cell())
                .isEqualTo("A1");
    }

    @Test
    void refusesNamesThatLeadElsewhereOrStandTwice() {
        assertThat(refusal(Tampered.of(good).put("../../evil", "x").bytes()).code())
                .isEqualTo(NOT_A_WORKBOOK);
        assertThat(refusal(Tampered.of(good).put("XL/Workbook.xml", "<x/>").bytes())
                        .message()
                        .en())
                .contains("twice");
    }

    @Test
    void refusesASheetThatStandsBehindTwoTabs() {
        byte[] twice = tampered("xl/workbook.xml", xml -> xml.replaceFirst("(<sheet [^>]*/>)", "$1$1"));

        assertThat(refusal(twice).code()).isEqualTo(NOT_A_WORKBOOK);
    }

    @Test
    void stopsUnpackingABomb() {
        byte[] bomb = Tampered.deflatedZeros(SHEET, 300L << 20);

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(refusal(bomb).code()).isEqualTo(TOO_LARGE);
    }

    @Test
    void countsWhatIsUnpackedWhateverTheZipSays() {
        byte[] bomb = Tampered.deflatedZeros(SHEET, 300L << 20);
        int central = central(bomb);
        Arrays.fill(bomb, central + 24, central + 28, (byte) 1);

        assertThat(refusal(bomb).code()).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesFilesOverTwentyMebibytes() {
        assertThat(refusal(Arrays.copyOf(good, (20 << 20) + 1)).code()).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesThousandsOfParts() {
        Tampered many = Tampered.of(good);
        for (int i = 0; i < 5_001; i++) {
            many.put("x" + i, "");
        }

        assertThat(refusal(many.bytes()).code()).isEqualTo(TOO_LARGE);
    }

    @Test
    void refusesAMillionRowsThatHaveOnlyAFormat() {
        StringBuilder rows = new StringBuilder();
        for (int i = 7; i < 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\" s=\"1\" customFormat=\"1\"/>");
        }
        byte[] many = tampered(SHEET, xml -> xml.replace("</sheetData>", rows + "</sheetData>"));

        assertThat(refusal(many).message().en()).startsWith("more than 50000 rows");
    }

    @Test
    void refusesSomethingFarBelow() {
        byte[] far = tampered(
                SHEET,
                xml -> xml.replace(
                        "</sheetData>", "<row r=\"1048576\"><c r=\"B1048576\"><v>1</v></c></row></sheetData>"));

        assertThat(refusal(far).cell()).isEqualTo("B1048576");
    }

    @Test
    void passesAnEmptyRowFarBelow() {
        byte[] far =
                tampered(SHEET, xml -> xml.replace("</sheetData>", "<row r=\"1048576\" hidden=\"1\"/></sheetData>"));

        assertThat(WorkbookReader.read(new WorkbookFile("cost-review", far))).isInstanceOf(Opened.Workbook.class);
    }

    @Test
    void refusesASheetOf16384Columns() {
        StringBuilder cells = new StringBuilder("<row r=\"7\">");
        for (int i = 0; i < 16_384; i++) {
            cells.append("<c r=\"").append(Address.letters(i)).append("7\" s=\"0\"/>");
        }
        byte[] wide = tampered(SHEET, xml -> xml.replace("</sheetData>", cells + "</row></sheetData>"));

        assertThat(refusal(wide).code()).isEqualTo(TOO_LARGE);
        assertThat(refusal(wide).cell()).isEqualTo("CW7");
    }

    @Test
    void readsTheLongestTextAndRefusesALonger() {
        byte[] longest =
                Book.of("cost-review", FIRST).row("#", "x".repeat(32_767)).bytes();
        byte[] longer = Tampered.of(longest)
                .change("xl/sharedStrings.xml", xml -> xml.replace("xxxx", "xxxxx"))
                .bytes();

        assertThat(WorkbookReader.read(new WorkbookFile("cost-review", longest)).findings())
                .isEmpty();
        assertThat(refusal(longer).code()).isEqualTo(TOO_LARGE);
        assertThat(refusal(longer).cell()).isEqualTo("B5");
    }

    private byte[] tampered(String part, UnaryOperator<String> change) {
        return Tampered.of(good).change(part, change).bytes();
    }

    private static int central(byte[] zip) {
        int at = zip.length - 4;
        while (!(zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2)) {
            at--;
        }
        return at;
    }

    private static Finding refusal(byte[] content) {
        Opened opened = WorkbookReader.read(new WorkbookFile("cost-review", content));
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        assertThat(opened.findings()).hasSize(1);
        return opened.findings().get(0);
    }
}
