package io.baoxiu.vocabulary;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The checked facts stated for one question: values in their normal form, by term. Absent facts are not included,
 * whatever their default.
 */
public final class Facts {

    private final Vocabulary vocabulary;
    private final Question question;
    private final @Nullable Object[] stated;

    /** @param stated by term index; used without copying */
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

    /** The value stated under a path; also {@code null} if the vocabulary has no such path. */
    public @Nullable Object stated(String path) {
        return vocabulary.find(path).map(this::stated).orElse(null);
    }

    /** The day whose rules decide; absent if it is left to the clock. */
    public @Nullable LocalDate rulesAsOf() {
        return (LocalDate) stated(vocabulary.rulesAsOf());
    }

    /** The same facts, with a value for one that is absent. */
    public Facts or(Term term, Object value) {
        if (stated(term) != null) {
            return this;
        }
        return with(term, Objects.requireNonNull(value));
    }

    /** The same facts, with one changed or removed. */
    public Facts with(Term term, @Nullable Object value) {
        @Nullable Object[] other = stated.clone();
        other[term.index()] = value;
        return new Facts(vocabulary, question, other);
    }

    /** A copy of the values, by term index. */
    public @Nullable Object[] values() {
        return stated.clone();
    }
}
