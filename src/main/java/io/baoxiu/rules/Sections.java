package io.baoxiu.rules;

import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.Map;

/** The order in which an answer tells its reasons: that of its conclusions' sections, then all others, missing facts last. */
public final class Sections {

    static final String MISSING = "missing";

    private final Map<String, Integer> ranks = new HashMap<>();
    private final int others;

    public Sections(Question question) {
        question.concludes().stream()
                .map(Question.Named::term)
                .filter(term -> term.kind() == Term.Kind.CONCLUSION)
                .forEach(term -> ranks.putIfAbsent(term.section(), ranks.size()));
        others = ranks.size();
        ranks.put(MISSING, others + 1);
    }

    int rank(String section) {
        return ranks.getOrDefault(section, others);
    }

    int last() {
        return others + 1;
    }
}
