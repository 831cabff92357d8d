package io.baoxiu.table.workbook.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formula of a cell while a sheet is parsed. Some are values: LibreOffice writes true as {@code TRUE()}. */
final class Formulas {

    private final Map<String, Boolean> shared = new HashMap<>();
    private boolean there;
    private String group = "";
    private String text = "";

    void clear() {
        there = false;
        group = "";
        text = "";
    }

    /** @param shared the group of cells that share the formula, or blank */
    void start(String shared) {
        there = true;
        group = shared;
    }

    void end(String written) {
        text = written;
        Boolean truth = truth(written);
        if (!group.isEmpty() && truth != null) {
            shared.put(group, truth);
        }
    }

    boolean isThere() {
        return there;
    }

    String text() {
        return text;
    }

    /** Its constant result, if it has one. */
    @Nullable
    Boolean truth() {
        return text.isBlank() ? shared.get(group) : truth(text);
    }

    private static @Nullable Boolean truth(String formula) {
        return switch (formula.strip().toUpperCase(Locale.ROOT)) {
            case "TRUE()", "TRUE" -> true;
            case "FALSE()", "FALSE" -> false;
            default -> null;
        };
    }
}
