package io.baoxiu.web;

import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Shipped workbooks with other parts than an honest program writes. */
final class HostileWorkbook {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String END = "</sst>";
    private static final byte[] THOUSAND = "<si><t>a</t></si>".repeat(1_000).getBytes(StandardCharsets.UTF_8);

    private HostileWorkbook() {}

    private interface Writing {
        void write(String name, String part, OutputStream to) throws IOException;
    }

    /** With shared texts that no cell names: small to send, large to read. */
    static WorkbookFile with(String name, int texts) {
        return rewritten(name, (part, text, to) -> {
            boolean shared = part.equals(TEXTS);
            to.write((shared ? text.replace(END, "") : text).getBytes(StandardCharsets.UTF_8));
            for (int count = 0; shared && count < texts; count += 1_000) {
                to.write(THOUSAND);
            }
            to.write((shared ? END : "").getBytes(StandardCharsets.UTF_8));
        });
    }

    static WorkbookFile edited(String name, UnaryOperator<String> edit) {
        return rewritten(name, (part, text, to) -> to.write(edit.apply(text).getBytes(StandardCharsets.UTF_8)));
    }

    private static WorkbookFile rewritten(String name, Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(
                        new ByteArrayInputStream(Workbooks.shipped(name).content()));
                var to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                writing.write(entry.getName(), new String(from.readAllBytes(), StandardCharsets.UTF_8), to);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new WorkbookFile(name, bytes.toByteArray());
    }
}
