package io.baoxiu.rules;

import io.baoxiu.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Observes what rules read and write of a case and its entries. */
public interface Watch {

    /**
     * A value is read.
     *
     * @param stored what is there
     * @return what is answered
     */
    @Nullable
    Object read(Values holder, Term term, @Nullable Object stored);

    void wrote(Term term, @Nullable Object value);
}
