package io.baoxiu.workbench.words;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sign beside the label of a warranty class: a square for A, a half-filled one for B, a ring for all others. */
public enum ClassSign {
    A,
    B,
    NONE;

    private static final String LIST = "warrantyClass";

    public static ClassSign of(String code) {
        return switch (code) {
            case "A" -> A;
            case "B" -> B;
            default -> NONE;
        };
    }

    /** The signs of the class type by codes and by labels in both languages; none for other types. */
    public static Map<String, ClassSign> named(ValueType type) {
        Map<String, ClassSign> signs = new LinkedHashMap<>();
        if (type instanceof ValueType.Code code && code.list().name().equals(LIST)) {
            code.codes().forEach(one -> named(one, code.list(), signs));
        }
        return signs;
    }

    private static void named(String code, CodeList list, Map<String, ClassSign> signs) {
        signs.put(code, of(code));
        list.label(code).ifPresent(label -> {
            signs.put(label.zh(), of(code));
            signs.put(label.en(), of(code));
        });
    }
}
