package io.baoxiu.vocabulary;

/** A name for people, in the two languages of the service. */
public record Label(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
