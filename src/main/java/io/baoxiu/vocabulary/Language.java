package io.baoxiu.vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of reasons, findings and problems. */
public enum Language {
    ZH,
    EN;

    /** The name of the cookie with the language chosen on a page, which takes precedence over those that the browser requests. */
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
