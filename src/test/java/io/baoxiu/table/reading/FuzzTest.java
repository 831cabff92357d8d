package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * Workbooks changed at random, by the byte and by the piece of XML. Whatever they hold, they are read or refused, and
 * nothing is thrown. {@code -Dbaoxiu.fuzz=10000} tries that many.
 */
class FuzzTest {

    private static final int TRIES = Integer.getInteger("baoxiu.fuzz", 2_000);
    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final List<String> PIECES = List.of(
            "",
            "<",
            ">",
            "/",
            "\"",
            "&",
            "&#0;",
            "<f>1+1</f>",
            "<!DOCTYPE x>",
            "-1",
            "99999999999",
            "XFD1048576",
            "r=\"",
            "t=\"",
            "<row>",
            "</row>",
            "<c>",
            "</c>",
            "<v>",
            "</v>",
            "#",
            "not(",
            "[1..",
            "..",
            "*",
            "\uFFFF",
            "１",
            "null",
            "NaN",
            "1e999",
            "<is><t>x</t></is>",
            "hidden=\"1\"",
            "ref=\"A1:ZZZ\"",
            "<sheet/>",
            "Target=\"..\"",
            "UTF-16",
            "xmlns=\"\"",
            "approval.amount");

    @Test
    void neverThrows() throws IOException {
        Random random = new Random(20261121);
        List<WorkbookFile> shipped = shipped();
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            WorkbookFile good = shipped.get(random.nextInt(shipped.size()));
            byte[] bytes =
                    random.nextInt(4) == 0 ? bytesChanged(good.content(), random) : partChanged(good.content(), random);
            WorkbookFile changed = new WorkbookFile(good.name(), bytes);

            TableReading reading = TableReader.read(List.of(changed), ShippedRules.noTables(), NO_PREMISES);

            boolean read = reading.tables().find(good.name()).isPresent();
            assertThat(read || !reading.isClean())
                    .as("change %d is read or refused", i)
                    .isTrue();
            refused += reading.isClean() ? 0 : 1;
            if (i % 8 == 0) {
                Annotator.annotate(changed, reading.findings(), Language.ZH, new Labeller(Language.ZH)::suggestion);
            }
        }
        assertThat(refused).isGreaterThan(TRIES / 10);
    }

    private static List<WorkbookFile> shipped() throws IOException {
        List<WorkbookFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of("decision-tables"))) {
            for (Path path : paths.sorted().toList()) {
                String name = path.getFileName().toString();
                files.add(new WorkbookFile(name.substring(0, name.lastIndexOf('.')), Files.readAllBytes(path)));
            }
        }
        return files;
    }

    private static byte[] bytesChanged(byte[] good, Random random) {
        byte[] changed = good.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    /** One part of the zip is changed, and the zip is sound again. */
    private static byte[] partChanged(byte[] good, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(good));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.setLevel(Deflater.BEST_SPEED);
            int chosen = random.nextInt(12);
            int at = 0;
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                boolean sheet = entry.getName().contains("sheet1.xml")
                        && !entry.getName().contains("rels");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(at++ == chosen || sheet && chosen > 6 ? spliced(content, random) : content);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] spliced(byte[] content, Random random) {
        StringBuilder text = new StringBuilder(new String(content, StandardCharsets.UTF_8));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(6));
            text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
