package io.baoxiu.table.cell.text;

import io.baoxiu.vocabulary.FoldedText;
import io.baoxiu.vocabulary.ValueType;
import java.util.Set;

/** The words for an unknown value. If a list has a code with the same spelling, the code is meant. */
public final class Unknowns {

    private static final Set<String> WORDS = Set.of("null", "不明", "unknown");

    private Unknowns() {}

    public static boolean names(String text, ValueType type) {
        return WORDS.contains(FoldedText.of(text))
                && !(type instanceof ValueType.Code code && code.list().has(text));
    }
}
