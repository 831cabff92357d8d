package io.baoxiu.workbench.frame;

import io.baoxiu.decision.Caller;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;

/** Who views a page, and in which language. */
public record Viewer(Caller caller, Language language) {

    public boolean isZh() {
        return language == Language.ZH;
    }

    public String said(String zh, String en) {
        return isZh() ? zh : en;
    }

    public String in(Label label) {
        return label.in(language);
    }
}
