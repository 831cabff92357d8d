package io.baoxiu.table.workbook.container;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;
import static io.baoxiu.table.workbook.container.Unacceptable.tooLarge;

import io.baoxiu.table.Allowance;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The files inside a workbook. All are unpacked once to measure them, whatever sizes the zip states. */
public final class Parts {

    static final int LARGEST_FILE = 20 << 20;
    private static final long LARGEST_UNPACKED = 100L << 20;
    private static final int PIECE = 1 << 16;

    private final byte[] content;
    private final Map<String, ZipEntries.Entry> entries;

    private Parts(byte[] content, Map<String, ZipEntries.Entry> entries) {
        this.content = content;
        this.entries = entries;
    }

    public static Parts of(byte[] content) throws Unacceptable {
        if (content.length > LARGEST_FILE) {
            throw tooLarge("文件超过 20 MiB", "the file is larger than 20 MiB");
        }
        Magic.check(content);
        Parts parts = new Parts(content, ZipEntries.of(content));
        Magic.checkZip(parts.names());
        parts.count();
        return parts;
    }

    public Set<String> names() {
        return entries.keySet();
    }

    /** The name as written in the file. */
    public String written(String name) {
        ZipEntries.Entry entry = entries.get(PartName.key(name));
        return entry == null ? name : entry.written();
    }

    public boolean has(String name) {
        return entries.containsKey(PartName.key(name));
    }

    public InputStream open(String name) throws Unacceptable {
        ZipEntries.Entry entry = entries.get(PartName.key(name));
        if (entry == null) {
            throw notAWorkbook("文件内缺少 `" + name + "`", "the file has no part `" + name + "`");
        }
        InputStream packed = new ByteArrayInputStream(content, entry.start(), entry.length());
        return new Timed(entry.deflated() ? new Inflated(packed) : packed);
    }

    private void count() throws Unacceptable {
        long total = 0;
        byte[] piece = new byte[PIECE];
        for (String name : names()) {
            try (InputStream part = open(name)) {
                for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
                    total += read;
                    if (total > LARGEST_UNPACKED) {
                        throw tooLarge("解压后超过 100 MiB", "unpacked, the file is larger than 100 MiB");
                    }
                }
            } catch (IOException torn) {
                throw notAWorkbook(
                        "文件已损坏：`" + name + "` 不能解压", "the file is broken: `" + name + "` cannot be unpacked");
            }
        }
    }

    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream packed) {
            super(packed, new Inflater(true), PIECE);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** Applies the time limit to every reading of a part. */
    private static final class Timed extends FilterInputStream {

        private final Allowance allowance = Allowance.current();

        Timed(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            allowance.read();
            return super.read(bytes, from, most);
        }
    }
}
