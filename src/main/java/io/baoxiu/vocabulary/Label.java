package io.baoxiu.vocabulary;

/** What people call a thing, in the two languages of the service. */
public record Label(String zh, String en) {

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
