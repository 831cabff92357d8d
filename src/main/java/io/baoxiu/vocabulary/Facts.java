package io.baoxiu.vocabulary;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is stated of one question, checked: values in their normal form, by term. What is absent is not in it, whatever
 * its absence counts as.
 */
public final class Facts {

    private final Vocabulary vocabulary;
    private final Question question;
    private final @Nullable Object[] stated;

    /** @param stated by the places of terms; taken over */
    public Facts(Vocabulary vocabulary, Question question, @Nullable Object[] stated) {
        this.vocabulary = vocabulary;
        this.question = question;
        this.stated = stated;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Question question() {
        return question;
    }

    public @Nullable Object stated(Term term) {
        return stated[term.index()];
    }

    /** The value stated under a path; {@code null} as well where the vocabulary has no such path. */
    public @Nullable Object stated(String path) {
        return vocabulary.find(path).map(this::stated).orElse(null);
    }

    /** The day whose rules decide; absent while it is left to the clock. */
    public @Nullable LocalDate rulesAsOf() {
        return (LocalDate) stated(vocabulary.rulesAsOf());
    }

    /** The same facts, with a value in place of one that is absent. */
    public Facts or(Term term, Object value) {
        if (stated(term) != null) {
            return this;
        }
        return with(term, Objects.requireNonNull(value));
    }

    /** The same facts, but for one that is another, or absent. */
    public Facts with(Term term, @Nullable Object value) {
        @Nullable Object[] other = stated.clone();
        other[term.index()] = value;
        return new Facts(vocabulary, question, other);
    }

    /** A copy of the values, by the places of terms. */
    public @Nullable Object[] values() {
        return stated.clone();
    }
}
