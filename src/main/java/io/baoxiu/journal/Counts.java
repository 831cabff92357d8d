package io.baoxiu.journal;

import io.baoxiu.rules.answer.KeptTerms;
import java.time.LocalDate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How often what is listed beside the rules stood in the decisions that were kept, replicas' included; what was only tried,
 * and a retry under a key, is not counted. A correction is a decision of its own. What is dropped by age was counted, and stays so.
 */
@Component
public final class Counts {

    /** What is counted beside the names of the list. */
    public static final String RELEASE = "release";

    private final EntryStore store;

    Counts(EntryStore store) {
        this.store = store;
    }

    /**
     * Of the decisions of some days, both inclusive, in Asia/Shanghai, as they stand now.
     *
     * @throws JournalUnavailable when they cannot be read now
     */
    public CountedDays between(LocalDate first, LocalDate last) {
        try {
            return store.counts(first, last);
        } catch (DataAccessException | TransactionException gone) {
            throw new JournalUnavailable("the counts cannot be read", gone);
        }
    }

    static void requireCounted(String name) {
        if (!name.equals(RELEASE) && !KeptTerms.SHIPPED.counters().containsKey(name)) {
            throw new IllegalArgumentException("nothing is counted by `" + name + "`");
        }
    }
}
