package io.baoxiu.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Texts in few bytes, by a text that is like them (RFC 1950 with a preset dictionary). A changed byte is noticed. */
final class Packed {

    private static final int LARGEST = 64 << 20;

    private Packed() {}

    static byte[] pack(String text, String like) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setDictionary(like.getBytes(StandardCharsets.UTF_8));
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var packed = new ByteArrayOutputStream(512);
            byte[] some = new byte[1_024];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** @throws IllegalArgumentException when the bytes are not those of a text packed by the same one */
    static String unpack(byte[] packed, String like) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            var text = new ByteArrayOutputStream(2_048);
            byte[] some = new byte[4_096];
            while (!inflater.finished() && text.size() < LARGEST) {
                int length = inflater.inflate(some);
                text.write(some, 0, length);
                if (length == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(like.getBytes(StandardCharsets.UTF_8));
                } else if (length == 0) {
                    break;
                }
            }
            if (!inflater.finished() || inflater.getRemaining() > 0) {
                throw new IllegalArgumentException("not a whole packed text");
            }
            return text.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("not a packed text", broken);
        } finally {
            inflater.end();
        }
    }
}
