package io.baoxiu.workbench;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.PageFrame;
import java.util.stream.Stream;

/** How a page is looked at. */
public record Look(Language language, boolean dark, int width) {

    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;

    public static final Look USUAL = new Look(Language.ZH, false, DESK);

    /**
     * Both languages, both colour schemes, a desk and a telephone, on which the longer words of English are; for pictures, each
     * language at a desk in both schemes and on a telephone.
     */
    static Stream<Look> all() {
        if (System.getProperty("baoxiu.pictures") == null) {
            return Stream.of(USUAL, new Look(Language.EN, true, DESK), new Look(Language.EN, false, TELEPHONE));
        }
        return Stream.of(Language.values())
                .flatMap(language ->
                        Stream.of(in(language), new Look(language, true, DESK), new Look(language, false, TELEPHONE)));
    }

    public static Look in(Language language) {
        return new Look(language, false, DESK);
    }

    String locale() {
        return language == Language.ZH ? "zh-CN" : "en-GB";
    }

    @Override
    public String toString() {
        return PageFrame.locale(language).getLanguage() + (dark ? "-dark-" : "-light-") + width;
    }
}
