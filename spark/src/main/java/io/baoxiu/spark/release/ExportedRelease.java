package io.baoxiu.spark.release;

import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A release as given by {@code GET /v1/releases/{id}.zip}: workbooks, and a manifest with their content hash. */
public final class ExportedRelease {

    private static final String MANIFEST = "manifest.json";
    private static final String WORKBOOK = ".xlsx";
    private static final int LARGEST_FILE = 64 << 20;
    private static final int MOST_FILES = 1_000;

    private ExportedRelease() {}

    /** @throws Unfit when it is no release, or not the one in its manifest */
    static PortableRelease of(byte[] zip) {
        List<WorkbookFile> workbooks = new ArrayList<>();
        JsonNode manifest = null;
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] content = entries.readNBytes(LARGEST_FILE + 1);
                String name = entry.getName();
                if (content.length > LARGEST_FILE || workbooks.size() >= MOST_FILES) {
                    throw new Unfit("the release is too large at `" + name + "`");
                } else if (name.equals(MANIFEST)) {
                    manifest = JsonMapper.shared().readTree(content);
                } else if (name.endsWith(WORKBOOK)) {
                    workbooks.add(new WorkbookFile(name.substring(0, name.length() - WORKBOOK.length()), content));
                }
            }
        } catch (IOException | JacksonException broken) {
            throw new Unfit("the release cannot be read: " + broken.getMessage());
        }
        if (manifest == null) {
            throw new Unfit("the release has no `" + MANIFEST + "`: is it one that the service exported?");
        }
        return unchanged(PortableRelease.of(manifest.path("id").asString("?"), workbooks), manifest);
    }

    private static PortableRelease unchanged(PortableRelease release, JsonNode manifest) {
        String told = manifest.path("contentHash").asString("");
        if (!told.equals(release.hash())) {
            throw new Unfit("the release `" + release.id() + "` is not what was exported: its workbooks hash to "
                    + release.hash() + ", its manifest says " + told);
        }
        return release;
    }
}
