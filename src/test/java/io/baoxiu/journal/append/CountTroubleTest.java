package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.count.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted while something fails, or after somebody changed the database. */
@ParameterizedClass
@EnumSource(Store.class)
class CountTroubleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = FIRST.plusDays(1);

    @Parameter
    private Store kind;

    private final Decided decided = new Decided(1);
    private HikariDataSource database;
    private EntryStore store;
    private Journal journal;
    private Counts counts;

    @BeforeEach
    void open() {
        database = kind.open();
        store = Journals.store(database);
        journal = Journals.on(store);
        counts = Journals.counts(database);
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Test
    void countsNothingOfAGroupThatFails() {
        Entry entry = decided.next(journal.nextId(NOW), NOW, "r1");
        List<Pending> twice = List.of(Pending.of(entry, null), Pending.of(entry, null));

        assertThatThrownBy(() -> store.keep(twice)).isInstanceOf(DataAccessException.class);

        assertThat(journal.all(Selection.ALL)).isEmpty();
        assertThat(counts.between(FIRST, LAST).by(Counts.RELEASE)).isEmpty();
        journal.append(entry, null);
        assertThat(counts.between(FIRST, FIRST).by(Counts.RELEASE))
                .extracting(Count::number)
                .containsExactly(1L);
    }

    @Test
    void tellsTheDaysOfWhichNotAllCanBeReadAndCountsTheRest() {
        for (Instant at : List.of(NOW, NOW.plus(Duration.ofDays(1)))) {
            journal.append(decided.next(journal.nextId(at), at, "r1"), null);
        }
        JdbcClient.create(database)
                .sql("update decision_count set packed = ? where day = ?")
                .params(new byte[] {1, 2, 3, 4, 5}, FIRST.toEpochDay())
                .update();
        for (int i = 0; i < 130; i++) {
            store.keep(List.of(Pending.of(decided.next(journal.nextId(NOW), NOW, "r1"), null)));
            store.mergeCounts();
        }

        CountedDays counted = counts.between(FIRST, LAST);

        assertThat(counted.unreadable()).containsExactly(FIRST);
        assertThat(counted.by(Counts.RELEASE)).extracting(Count::number).containsExactly(131L);
    }

    @Test
    void tellsTheDaysOfATextThatIsNotWhatWasWritten() {
        journal.append(decided.next(journal.nextId(NOW), NOW, "r1"), null);
        JdbcClient.create(database)
                .sql("update shared_text set content = 'else' where kind = 'Counter' and content like '%release%'")
                .update();

        CountedDays counted = Journals.counts(database).between(FIRST, LAST);

        assertThat(counted.unreadable()).containsExactly(FIRST);
        assertThat(counted.by(Counts.RELEASE)).isEmpty();
        assertThat(counted.rows()).isNotEmpty();
    }
}
