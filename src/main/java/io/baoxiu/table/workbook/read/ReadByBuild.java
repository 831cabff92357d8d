package io.baoxiu.table.workbook.read;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.workbook.Opened;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the build has read of the workbooks that come with the software: a start that finds them byte for byte need not read them again. What
 * the build has not left is read as any other.
 */
public final class ReadByBuild {

    private static final String FILE = "shipped.cells";

    private ReadByBuild() {}

    private record Shipped(byte[] content, ByteBuffer packed) {}

    /** The contents of a workbook as they come with the software, without those of sheets for people; empty if it is another. */
    static Optional<Opened> of(WorkbookFile file) {
        return find(file)
                .map(shipped -> PackedWorkbook.unpacked(shipped.packed().duplicate()));
    }

    /** Whether a workbook is one that comes with the software, and the build has found no fault in it. */
    public static boolean has(WorkbookFile file) {
        return find(file).isPresent();
    }

    private static Optional<Shipped> find(WorkbookFile file) {
        return Optional.ofNullable(Left.SHIPPED.get(file.name()))
                .filter(shipped -> Arrays.equals(shipped.content(), file.content()));
    }

    /** Part of the build: reads the workbooks and writes their contents beside this class. */
    public static void main(String... classes) throws IOException {
        var packed = new ByteArrayOutputStream();
        var out = new DataOutputStream(packed);
        for (WorkbookFile file : WorkbookFiles.shipped()) {
            Opened opened = WorkbookReader.readThoroughly(file);
            byte[] contents = opened instanceof Opened.Workbook workbook
                            && opened.findings().isEmpty()
                    ? PackedWorkbook.of(workbook)
                    : new byte[0];
            out.writeInt(contents.length);
            out.write(contents);
        }
        Path folder = Path.of(classes[0], ReadByBuild.class.getPackageName().split("\\."));
        Files.write(folder.resolve(FILE), packed.toByteArray());
    }

    /** By name, in the order in which both are found. */
    private static final class Left {

        static final Map<String, Shipped> SHIPPED = shipped();

        private static Map<String, Shipped> shipped() {
            Map<String, Shipped> shipped = new HashMap<>();
            try (InputStream packed = ReadByBuild.class.getResourceAsStream(FILE)) {
                ByteBuffer bytes = ByteBuffer.wrap(packed == null ? new byte[0] : packed.readAllBytes());
                for (WorkbookFile file : packed == null ? List.<WorkbookFile>of() : WorkbookFiles.shipped()) {
                    ByteBuffer contents = bytes.slice(bytes.position() + Integer.BYTES, bytes.getInt());
                    bytes.position(bytes.position() + contents.limit());
                    if (contents.hasRemaining()) {
                        shipped.put(file.name(), new Shipped(file.content(), contents));
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return shipped;
        }
    }
}
