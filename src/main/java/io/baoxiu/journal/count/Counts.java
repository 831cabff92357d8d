package io.baoxiu.journal.count;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.rules.answer.KeptTerms;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often what is listed beside the rules occurred in the decisions that were kept, replicas' included; what was only tried,
 * and a retry under a key, is not counted. A correction is a decision of its own. What is dropped by age was counted, and stays so.
 */
@Component
public final class Counts {

    /** What is counted beside the names of the list. */
    public static final String RELEASE = "release";

    private final JdbcClient sql;
    private final SharedTexts texts;

    public Counts(JdbcClient sql, SharedTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /**
     * Of the decisions of some days, both inclusive, in Asia/Shanghai, as they are now.
     *
     * @throws JournalUnavailable when they cannot be read now
     */
    public CountedDays between(LocalDate first, LocalDate last) {
        return JournalUnavailable.whileReading(
                "counts", () -> new CountedDays(CountStore.rows(sql, first.toEpochDay(), last.toEpochDay()), texts));
    }

    static void requireCounted(String name) {
        if (!name.equals(RELEASE) && !KeptTerms.SHIPPED.counters().containsKey(name)) {
            throw new IllegalArgumentException("nothing is counted by `" + name + "`");
        }
    }
}
