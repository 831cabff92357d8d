package io.baoxiu.journal.count;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.rules.answer.KeptTerms;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts, over the decisions kept by all replicas, of the values listed beside the rules. Trial decisions and retries under a key are not
 * counted. A correction counts as a separate decision. Decisions whose facts are dropped by age stay counted.
 */
@Component
public final class Counts {

    /** The name that is counted in addition to those of the list. */
    public static final String RELEASE = "release";

    private final JdbcClient sql;
    private final SharedTexts texts;

    public Counts(JdbcClient sql, SharedTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    /**
     * The current counts of the decisions of some days, both inclusive, in Asia/Shanghai.
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
