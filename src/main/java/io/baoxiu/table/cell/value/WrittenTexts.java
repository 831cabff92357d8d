package io.baoxiu.table.cell.value;

import static io.baoxiu.table.cell.text.CellFaults.unknownCode;
import static io.baoxiu.table.cell.text.CellFaults.wrongType;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Nearest;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.FoldedText;
import io.baoxiu.vocabulary.ValueType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Codes, flags and free texts as written. */
final class WrittenTexts {

    private static final Pattern ATTEMPT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ -]{0,63}");

    private WrittenTexts() {}

    static Typed<Object> flag(String plain) {
        return switch (plain.toLowerCase(Locale.ROOT)) {
            case "true", "是", "√", "y" -> new Typed.Good<>(true);
            case "false", "否" -> new Typed.Good<>(false);
            case "yes", "对", "✓", "✔" -> wrongType(plain, ValueType.FLAG, "true");
            case "no", "n", "×", "✗" -> wrongType(plain, ValueType.FLAG, "false");
            default -> wrongType(plain, ValueType.FLAG);
        };
    }

    /** The code itself, or the code that one of its labels names. */
    static Typed<Object> code(String text, String plain, ValueType.Code type) {
        if (type.list().has(plain)) {
            return new Typed.Good<>(plain);
        }
        Set<String> labelled = type.list().labelled(text);
        if (labelled.size() == 1) {
            return new Typed.Good<>(labelled.iterator().next());
        } else if (labelled.size() > 1) {
            return CellFaults.ambiguous(text, labelled);
        }
        String upper = FoldedText.of(plain).toUpperCase(Locale.ROOT);
        if (type.list().has(upper)) {
            return new Typed.Good<>(upper);
        }
        return ATTEMPT.matcher(plain).matches()
                ? unknownCode(plain, type, Nearest.toCode(plain, type.list()))
                : wrongType(plain, type);
    }

    static Typed<Object> digits(String plain, ValueType.Digits type) {
        boolean digits = plain.length() <= type.maximum() && plain.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (digits && plain.length() >= type.minimum()) {
            return new Typed.Good<>(plain);
        }
        return digits && !plain.isEmpty()
                ? wrongType(plain, type, "0".repeat(type.minimum() - plain.length()) + plain)
                : wrongType(plain, type);
    }

    static Typed<Object> free(String text, ValueType.Text type) {
        int length = text.codePointCount(0, text.length());
        boolean fits = !text.isBlank()
                && length >= type.shortest()
                && length <= type.longest()
                && text.chars().noneMatch(Character::isISOControl);
        return fits ? new Typed.Good<>(text) : wrongType(text, type);
    }
}
