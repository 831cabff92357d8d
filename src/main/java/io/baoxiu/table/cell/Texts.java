package io.baoxiu.table.cell;

import static io.baoxiu.table.cell.Faults.unknownCode;
import static io.baoxiu.table.cell.Faults.wrongType;

import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes, flags and free texts as they are written. */
final class Texts {

    private static final int LONGEST_CODE = 64;
    private static final Pattern ATTEMPT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ -]{0,63}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private Texts() {}

    static Typed<Object> flag(String plain) {
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "true", "是", "√", "y" -> new Typed.Good<>(true);
            case "false", "否" -> new Typed.Good<>(false);
            case "yes", "对", "✓", "✔" -> wrongType(plain, ValueType.FLAG, "true");
            case "no", "n", "×", "✗" -> wrongType(plain, ValueType.FLAG, "false");
            default -> wrongType(plain, ValueType.FLAG);
        };
    }

    static Typed<Object> code(String plain, ValueType type, Codes codes) {
        if (codes.of(type).contains(plain) || !codes.limits(type) && isCode(plain)) {
            return new Typed.Good<>(plain);
        }
        List<String> nearest = Nearest.to(plain, codes.of(type));
        return ATTEMPT.matcher(plain).matches() ? unknownCode(plain, type, nearest) : wrongType(plain, type);
    }

    /** A code that this very cell adds to an open list. */
    static Typed<Object> newCode(String plain, ValueType type) {
        if (isCode(plain)) {
            return new Typed.Good<>(plain);
        }
        String upper = plain.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return isCode(upper) ? wrongType(plain, type, upper) : wrongType(plain, type);
    }

    static Typed<Object> digits(String plain, ValueType.Digits type) {
        boolean digits = plain.length() <= type.length() && plain.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (digits && plain.length() == type.length()) {
            return new Typed.Good<>(plain);
        }
        return digits && !plain.isEmpty()
                ? wrongType(plain, type, "0".repeat(type.length() - plain.length()) + plain)
                : wrongType(plain, type);
    }

    static Typed<Object> free(String text, ValueType.Text type) {
        boolean fits = !text.isBlank()
                && text.codePointCount(0, text.length()) <= type.longest()
                && text.chars().noneMatch(Character::isISOControl);
        return fits ? new Typed.Good<>(text) : wrongType(text, type);
    }

    private static boolean isCode(String plain) {
        return plain.length() <= LONGEST_CODE && CODE.matcher(plain).matches();
    }
}
