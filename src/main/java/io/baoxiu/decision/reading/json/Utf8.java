package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Text that came as bytes. It is never guessed at: what is not UTF-8 is refused, and the encoding that it seems to be is
 * named, so that whoever saved it knows what to choose. A byte order mark, as some editors write, is passed over.
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

    /** Its mark, which no UTF-8 holds, or as many empty bytes as no text does. */
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
     * Letters with accents in older encodings can be read as GBK too, but hardly as characters that are in use; and where
     * Chinese in UTF-8 stands beside what is wrong, that is a cut or a slip.
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
