package io.baoxiu.table.workbook.read;

import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the build has read of the workbooks that come with the software, by the hash of name and content: a start that finds one of them need
 * not read it again. What the build has not left is read as any other.
 */
final class ReadByBuild {

    static final String FILE = "shipped.cells";

    /** No workbook that comes with the software is larger, in bytes; the hash of an upload would take a while. */
    private static final int LARGEST = 1 << 20;

    private static final Map<String, byte[]> BY_HASH = left();

    private ReadByBuild() {}

    /** The contents of a workbook in which the build found no fault, without those of sheets for people; empty if it is another. */
    static Optional<Opened> of(WorkbookFile file) {
        return file.content().length > LARGEST
                ? Optional.empty()
                : Optional.ofNullable(BY_HASH.get(ContentHash.of(List.of(file))))
                        .map(PackedWorkbook::unpacked);
    }

    private static Map<String, byte[]> left() {
        Map<String, byte[]> packed = new HashMap<>();
        try (InputStream file = ReadByBuild.class.getResourceAsStream(FILE)) {
            var in = new DataInputStream(new ByteArrayInputStream(file == null ? new byte[0] : file.readAllBytes()));
            while (in.available() > 0) {
                packed.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return packed;
    }
}
