package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import java.util.Iterator;
import java.util.List;

/**
 * One ground of a decision: a sentence and the texts that fill its places, so that it stays the same in both languages
 * even if the rules and words change.
 *
 * @param zh the texts for the places of the clause and then of the Chinese text; empty if the sentence has none
 * @param en the texts for the places of the clause and then of the English text
 */
public record Ground(Sentence sentence, List<String> zh, List<String> en) {

    public Ground {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }

    public Reason in(Language language) {
        Iterator<String> fillings = (language == Language.ZH ? zh : en).iterator();
        String text = language == Language.ZH ? sentence.zh() : sentence.en();
        boolean fixed = !fillings.hasNext();
        String clause = fixed ? sentence.clause() : Wording.filled(sentence.clause(), fillings);
        return new Reason(
                sentence.section(),
                sentence.table(),
                sentence.row(),
                sentence.rule(),
                clause,
                fixed ? text : Wording.filled(text, fillings));
    }
}
