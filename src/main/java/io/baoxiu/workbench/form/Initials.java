package io.baoxiu.workbench.form;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The pinyin initials of Chinese words, for typing them quickly: 外墙渗漏 is wqsl. The 3,755 common characters of GB 2312 are in pinyin order,
 * so the position of a character determines its letter. The rarer ones are in the order of their radicals and are left out.
 */
final class Initials {

    private static final Charset GB_2312 = Charset.forName("GB2312");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";

    /** The first character of each letter. */
    private static final String FIRST = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝";

    private static final int BEHIND_THE_LAST = 0xD7FA;

    private Initials() {}

    static String of(String word) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(Initials::initial)
                .collect(Collectors.joining());
    }

    private static String initial(String character) {
        if (character.codePointAt(0) < 0x80) {
            return Character.isLetterOrDigit(character.charAt(0)) ? character.toLowerCase(Locale.ROOT) : "";
        }
        int place = place(character);
        if (place < place(FIRST.substring(0, 1)) || place >= BEHIND_THE_LAST) {
            return "";
        }
        int letter = 0;
        while (letter + 1 < FIRST.length() && place(FIRST.substring(letter + 1, letter + 2)) <= place) {
            letter++;
        }
        return LETTERS.substring(letter, letter + 1);
    }

    private static int place(String character) {
        byte[] bytes = character.getBytes(GB_2312);
        return bytes.length == 2 ? Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]) : 0;
    }
}
