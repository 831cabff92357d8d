package io.baoxiu.rules;

import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;

/** The order of reasons in an answer: by the sections of its conclusions, then all others, missing facts last. */
public final class Sections {

    static final String MISSING = "missing";

    private final String[] names;
    private final int others;

    public Sections(Question question) {
        names = question.concludes().stream()
                .map(Question.Named::term)
                .filter(term -> term.kind() == Term.Kind.CONCLUSION)
                .map(term -> term.section().intern())
                .distinct()
                .toArray(String[]::new);
        others = names.length;
    }

    /** @param section interned, like the sections of everything cited */
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    int rank(String section) {
        for (int rank = 0; rank < names.length; rank++) {
            if (names[rank] == section) {
                return rank;
            }
        }
        return section == MISSING ? others + 1 : others;
    }

    int last() {
        return others + 1;
    }
}
