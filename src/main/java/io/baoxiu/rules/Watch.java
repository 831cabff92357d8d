package io.baoxiu.rules;

import io.baoxiu.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Observes which values of a case and its entries the rules read and write. */
public interface Watch {

    /**
     * A value is read.
     *
     * @param stored the stored value
     * @return the value to return
     */
    @Nullable
    Object read(Values holder, Term term, @Nullable Object stored);

    void wrote(Term term, @Nullable Object value);
}
