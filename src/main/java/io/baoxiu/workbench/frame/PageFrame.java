package io.baoxiu.workbench.frame;

import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The frame around the content of every page.
 *
 * @param person with names in the language of the frame; none while nobody has signed in
 * @param places those that the person may use
 * @param release the one in force; none before the first
 */
public record PageFrame(
        Language language,
        @Nullable Person person,
        List<Link> places,
        @Nullable Release release) {

    static final String ATTRIBUTE = "frame";

    public PageFrame {
        places = List.copyOf(places);
    }

    /** @param roles the names of the constants */
    record Person(String name, List<String> roles) {}

    /** @param waiting how many items wait there for the person */
    record Link(String address, String name, boolean current, long waiting) {}

    public String lang() {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    /** The locale under which texts in this language are stored. */
    public static Locale locale(Language language) {
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }
}
