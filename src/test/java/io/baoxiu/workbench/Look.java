package io.baoxiu.workbench;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.PageFrame;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a page is looked at. */
public record Look(Language language, boolean dark, int width) {

    public static final Look USUAL = new Look(Language.ZH, false, 1280);

    /** Both languages, both colour schemes at a desk, and a telephone. */
    static Stream<Look> all() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(false, true)
                        .flatMap(dark -> IntStream.of(dark ? new int[] {1280} : new int[] {1280, 390})
                                .mapToObj(width -> new Look(language, dark, width))));
    }

    /** Each language, colour scheme and width at least once. */
    static Stream<Look> few() {
        return Stream.of(USUAL, in(Language.EN), new Look(Language.ZH, true, 1280), new Look(Language.EN, false, 390));
    }

    public static Look in(Language language) {
        return new Look(language, false, 1280);
    }

    String locale() {
        return language == Language.ZH ? "zh-CN" : "en-GB";
    }

    @Override
    public String toString() {
        return PageFrame.locale(language).getLanguage() + (dark ? "-dark-" : "-light-") + width;
    }
}
