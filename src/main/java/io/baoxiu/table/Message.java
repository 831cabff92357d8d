package io.baoxiu.table;

import io.baoxiu.vocabulary.Language;

/** One sentence in the two languages that the service speaks. */
public record Message(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
