package io.baoxiu.web.release;

import io.baoxiu.release.record.Release;
import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** A release in one file: its workbooks byte for byte, and a manifest. The same release gives the same bytes. */
record ReleaseArchive(Release release, List<WorkbookFile> workbooks) {

    static final String MANIFEST = "manifest.json";

    byte[] bytes(JsonMapper json) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, MANIFEST, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(release));
            for (WorkbookFile workbook : workbooks) {
                add(zip, workbook.name() + ".xlsx", workbook.content());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(release.createdAt().toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
