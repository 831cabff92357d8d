package io.baoxiu.table.workbook.container;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;
import static io.baoxiu.table.workbook.container.Unacceptable.tooLarge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the directory of a zip strictly, before anything is unpacked. Anything unusual is refused. */
final class ZipEntries {

    private static final int MOST = 5_000;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_LENGTH = 20;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final long UNSAID = 0xFFFFFFFFL;

    private final ByteBuffer zip;

    private ZipEntries(byte[] content) {
        zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The position of the packed bytes of a part.
     *
     * @param written the name as written, with plain slashes
     */
    record Entry(String written, boolean deflated, int start, int length) {

        String name() {
            return PartName.key(written);
        }
    }

    /** By {@link PartName#key}. */
    static Map<String, Entry> of(byte[] content) throws Unacceptable {
        try {
            return new ZipEntries(content).read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException beyondTheFile) {
            throw broken();
        }
    }

    private Map<String, Entry> read() throws Unacceptable {
        int end = end();
        long count = zip.getShort(end + 10) & 0xFFFF;
        long at = zip.getInt(end + 16) & UNSAID;
        int locator = end - LOCATOR_64_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == LOCATOR_64) {
            int end64 = Math.toIntExact(bounded(zip.getLong(locator + 8)));
            count = zip.getLong(end64 + 32);
            at = zip.getLong(end64 + 48);
        }
        if (count < 0 || count > MOST) {
            throw tooLarge("压缩包内有超过 " + MOST + " 个文件", "the zip contains more than " + MOST + " files");
        }
        return entries((int) bounded(at), (int) count);
    }

    private int end() throws Unacceptable {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw broken();
    }

    private Map<String, Entry> entries(int from, int count) throws Unacceptable {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int at = from;
        for (int i = 0; i < count; i++) {
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            int extraLength = zip.getShort(at + 30) & 0xFFFF;
            int commentLength = zip.getShort(at + 32) & 0xFFFF;
            if (zip.getInt(at) != CENTRAL) {
                throw broken();
            }
            Entry entry = entry(at, nameLength, extraLength);
            if (entries.put(entry.name(), entry) != null) {
                throw notAWorkbook("压缩包内 `" + entry.name() + "` 重复出现", "the zip contains `" + entry.name() + "` twice");
            }
            at += CENTRAL_LENGTH + nameLength + extraLength + commentLength;
        }
        return entries;
    }

    private Entry entry(int at, int nameLength, int extraLength) throws Unacceptable {
        int method = zip.getShort(at + 10);
        boolean encrypted = (zip.getShort(at + 8) & 1) != 0;
        String name = name(at + CENTRAL_LENGTH, nameLength);
        if (encrypted || method != 0 && method != 8) {
            throw notAWorkbook(
                    "压缩包内 `" + name + "` 已加密或压缩方式不受支持",
                    "`" + name + "` in the zip is encrypted or packed in another way");
        }
        long[] sizes = sizes(at, nameLength, extraLength);
        int local = (int) bounded(sizes[1]);
        int localName = zip.getShort(local + 26) & 0xFFFF;
        int start = local + LOCAL_LENGTH + localName + (zip.getShort(local + 28) & 0xFFFF);
        if (zip.getInt(local) != LOCAL || !name.equals(name(local + LOCAL_LENGTH, localName)) || start > zip.limit()) {
            throw broken();
        }
        if (sizes[0] < 0 || sizes[0] > zip.limit() - start) {
            throw broken();
        }
        return new Entry(PartName.slashed(name), method == 8, start, (int) sizes[0]);
    }

    /** The packed length and the position, from the 64-bit extra field if the plain fields do not state them. */
    private long[] sizes(int at, int nameLength, int extraLength) {
        long packed = zip.getInt(at + 20) & UNSAID;
        long unpacked = zip.getInt(at + 24) & UNSAID;
        long local = zip.getInt(at + 42) & UNSAID;
        int extra = at + CENTRAL_LENGTH + nameLength;
        int limit = extra + extraLength;
        while (extra + 4 <= limit) {
            int id = zip.getShort(extra) & 0xFFFF;
            int field = extra + 4;
            if (id == 1) {
                field += unpacked == UNSAID ? 8 : 0;
                if (packed == UNSAID) {
                    packed = zip.getLong(field);
                    field += 8;
                }
                local = local == UNSAID ? zip.getLong(field) : local;
            }
            extra += 4 + (zip.getShort(extra + 2) & 0xFFFF);
        }
        return new long[] {packed, local};
    }

    private String name(int at, int length) throws Unacceptable {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        String name = new String(bytes, StandardCharsets.UTF_8);
        if (PartName.key(name).contains("../") || name.indexOf('\0') >= 0) {
            throw notAWorkbook("压缩包内有不合规的文件名", "the zip contains a file under a name that leads elsewhere");
        }
        return name;
    }

    private long bounded(long offset) {
        if (offset < 0 || offset > zip.limit()) {
            throw new IndexOutOfBoundsException();
        }
        return offset;
    }

    private static Unacceptable broken() {
        return notAWorkbook("文件已损坏：不是完整的 zip", "the file is broken: the zip is incomplete");
    }
}
