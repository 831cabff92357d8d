package io.baoxiu.journal.share;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A text that resembles facts and answers and packs them into few bytes, as a preset dictionary (RFC 1950). A changed byte is detected.
 */
public final class PackedForm implements Shared {

    private static final int USUAL = 8_192;
    private static final int LARGEST = 64 << 20;

    private final String content;
    private final byte[] dictionary;
    private volatile @Nullable Packing packing;

    public PackedForm(String content) {
        this.content = content;
        dictionary = content.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String content() {
        return content;
    }

    public byte[] pack(byte[] text) {
        boolean isShort = dictionary.length > 0 && dictionary.length + text.length <= Packing.MOST;
        return isShort ? packing().pack(text) : deflated(text);
    }

    /** Built on first use: most forms are used only for unpacking. */
    private Packing packing() {
        Packing made = packing;
        if (made == null) {
            made = new Packing(dictionary);
            packing = made;
        }
        return made;
    }

    private byte[] deflated(byte[] text) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setDictionary(dictionary);
            deflater.setInput(text);
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

    /** @throws IllegalArgumentException when the bytes are not those of a text packed by the same form */
    public String unpack(byte[] packed) {
        return new String(unpackedBytes(packed), StandardCharsets.UTF_8);
    }

    /**
     * The text in UTF-8.
     *
     * @throws IllegalArgumentException when the bytes are not those of a text packed by the same form
     */
    public byte[] unpackedBytes(byte[] packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] text = new byte[USUAL];
            int size = 0;
            while (!inflater.finished() && size < LARGEST) {
                text = size < text.length ? text : Arrays.copyOf(text, 2 * size);
                int length = inflater.inflate(text, size, text.length - size);
                size += length;
                if (length == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(dictionary);
                } else if (length == 0) {
                    break;
                }
            }
            if (!inflater.finished() || inflater.getRemaining() > 0) {
                throw new IllegalArgumentException("not a whole packed text");
            }
            return Arrays.copyOf(text, size);
        } catch (DataFormatException broken) {
            throw new IllegalArgumentException("not a packed text", broken);
        } finally {
            inflater.end();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedForm form && form.content.equals(content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
