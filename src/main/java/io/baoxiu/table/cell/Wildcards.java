package io.baoxiu.table.cell;

import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import java.util.regex.Pattern;

/** {@code *_LEAK}: the codes with an ending, or a beginning. */
final class Wildcards {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{0,64}\\*[A-Za-z0-9_]{0,64}");

    private Wildcards() {}

    static Typed<UnaryTest> of(String plain, ValueType type, Codes codes) {
        if (plain.equals("*") || !FORM.matcher(plain).matches()) {
            return Faults.wrongType(plain, type);
        }
        int star = plain.indexOf('*');
        UnaryTest test = new UnaryTest.Affix(plain.substring(0, star), plain.substring(star + 1));
        return matchesSome(test, plain, type, codes)
                ? new Typed.Good<>(test)
                : Faults.unknownCode(plain, type, Nearest.to(plain.replace("*", ""), codes.of(type)));
    }

    private static boolean matchesSome(UnaryTest test, String plain, ValueType type, Codes codes) {
        if (type instanceof ValueType.Digits digits) {
            return plain.length() - 1 <= digits.length() && plain.matches("[0-9]*\\*[0-9]*");
        }
        return !codes.limits(type) || codes.of(type).stream().anyMatch(test::holds);
    }
}
