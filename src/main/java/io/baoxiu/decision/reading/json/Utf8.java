package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Decodes text from bytes. The encoding is never guessed: anything but UTF-8 is refused, and the error names the likely encoding, so that
 * the author knows what to choose when saving. A byte order mark, as some editors write, is skipped.
 */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    public static String text(byte[] bytes) throws NotUtf8 {
        if (isUtf16(bytes)) {
            throw new NotUtf8(seeming("UTF-16"));
        }
        try {
            String text = strictly(bytes, StandardCharsets.UTF_8);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new NotUtf8(isGbk(bytes) ? seeming("GBK") : new Message("不是 UTF-8 编码", "is not UTF-8"));
        }
    }

    private static Message seeming(String encoding) {
        return new Message("不是 UTF-8 编码，看来是 " + encoding, "is not UTF-8: it seems to be " + encoding);
    }

    /** Has a UTF-16 mark, which is invalid in UTF-8, or more zero bytes than any text. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        long empty = IntStream.range(0, bytes.length)
                .filter(place -> bytes[place] == 0)
                .count();
        return mark == 0xFEFF || mark == 0xFFFE || empty * 4 >= bytes.length;
    }

    /**
     * Accented letters in older encodings can be read as GBK too, but hardly as characters in common use. If there is also Chinese in valid
     * UTF-8, the invalid bytes are a cut or a slip.
     */
    private static boolean isGbk(byte[] bytes) {
        if (new String(bytes, StandardCharsets.UTF_8).codePoints().anyMatch(Character::isIdeographic)) {
            return false;
        }
        try {
            String text = strictly(bytes, Charset.forName("GB18030"));
            long foreign = text.codePoints().filter(sign -> sign > 0x7F).count();
            var common = Charset.forName("GB2312").newEncoder();
            long inUse = text.chars()
                    .filter(sign -> sign > 0x7F && common.canEncode((char) sign))
                    .count();
            return inUse * 2 >= foreign;
        } catch (CharacterCodingException neither) {
            return false;
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
