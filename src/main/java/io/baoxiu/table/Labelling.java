package io.baoxiu.table;

import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a workbook writes anything with a label: in a language, or as codes. */
public enum Labelling {
    ZH(Language.ZH, "不明", "是", "否", "、"),
    EN(Language.EN, "unknown", "true", "false", ", "),
    CODE(null, "null", "true", "false", ", ");

    private final @Nullable Language language;
    private final String unknown;
    private final String yes;
    private final String no;
    private final String separator;

    Labelling(@Nullable Language language, String unknown, String yes, String no, String separator) {
        this.language = language;
        this.unknown = unknown;
        this.yes = yes;
        this.no = no;
        this.separator = separator;
    }

    public static Labelling of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }

    public String unknown() {
        return unknown;
    }

    public String flag(boolean value) {
        return value ? yes : no;
    }

    /** The text between the entries of a list of words. */
    public String separator() {
        return separator;
    }

    /** The text of a label; empty for codes. */
    public Optional<String> of(Label label) {
        return language == null ? Optional.empty() : Optional.of(label.in(language));
    }
}
