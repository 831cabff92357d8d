package io.baoxiu.table.cell;

import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.regex.Pattern;

/** {@code *_LEAK}: the codes with an ending, or a beginning. */
final class Wildcards {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_]{0,64}\\*[A-Za-z0-9_]{0,64}");

    private Wildcards() {}

    static Typed<UnaryTest> of(String plain, ValueType type) {
        if (plain.equals("*") || !FORM.matcher(plain).matches()) {
            return Faults.wrongType(plain, type);
        }
        int star = plain.indexOf('*');
        UnaryTest test = new UnaryTest.Affix(plain.substring(0, star), plain.substring(star + 1));
        return matchesSome(test, plain, type)
                ? new Typed.Good<>(test)
                : Faults.unknownCode(plain, type, nearest(plain, type));
    }

    private static boolean matchesSome(UnaryTest test, String plain, ValueType type) {
        if (type instanceof ValueType.Digits digits) {
            return plain.length() - 1 <= digits.maximum() && plain.matches("[0-9]*\\*[0-9]*");
        }
        return type instanceof ValueType.Code code && code.codes().stream().anyMatch(test::holds);
    }

    private static List<String> nearest(String plain, ValueType type) {
        return type instanceof ValueType.Code code ? Nearest.to(plain.replace("*", ""), code.codes()) : List.of();
    }
}
