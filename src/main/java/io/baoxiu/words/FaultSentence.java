package io.baoxiu.words;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;

/** A fault as a sentence on a page, without backticks around names. */
public final class FaultSentence {

    private FaultSentence() {}

    public static String of(Message message, Language language) {
        String text = message.in(language).replace("`", "");
        return language == Language.ZH ? text + "。" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
