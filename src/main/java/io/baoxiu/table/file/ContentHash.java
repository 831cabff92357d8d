package io.baoxiu.table.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** SHA-256 in hexadecimal, over parts each preceded by its length, so that different lists of parts give different inputs. */
public final class ContentHash {

    private final MessageDigest digest = sha256();

    private ContentHash() {}

    /** The hash of a release's workbooks, in the order of their names. */
    public static String of(Collection<WorkbookFile> workbooks) {
        var hash = new ContentHash();
        workbooks.stream().sorted(Comparator.comparing(WorkbookFile::name)).forEach(workbook -> {
            hash.add(workbook.name().getBytes(StandardCharsets.UTF_8));
            hash.add(workbook.content());
        });
        return hash.told();
    }

    public static String of(byte[] content) {
        var hash = new ContentHash();
        hash.add(content);
        return hash.told();
    }

    public static String of(String... texts) {
        var hash = new ContentHash();
        for (String text : texts) {
            hash.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return hash.told();
    }

    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.length).array());
        digest.update(part);
    }

    private String told() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException noSuchRuntime) {
            throw new IllegalStateException("every Java runtime has `SHA-256`", noSuchRuntime);
        }
    }
}
