package io.baoxiu.words;

import io.baoxiu.vocabulary.Language;

/** Titles that workbooks have in both languages at once: 维修费用审批权限 / Approval of repair costs. */
public final class Bilingual {

    private static final String BETWEEN = " / ";

    private Bilingual() {}

    public static String in(Language language, String title) {
        int between = title.indexOf(BETWEEN);
        if (between < 0) {
            return title;
        }
        return language == Language.ZH ? title.substring(0, between) : title.substring(between + BETWEEN.length());
    }
}
