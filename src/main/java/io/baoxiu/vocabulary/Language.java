package io.baoxiu.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of reasons, findings and problems. */
public enum Language {
    ZH,
    EN;

    /** Under which a browser keeps the one that somebody chose on a page; it goes before those that the browser asks for. */
    public static final String CHOSEN = "baoxiu-language";

    /** By its tag, {@code zh} or {@code en}. */
    public static Optional<Language> tagged(String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
