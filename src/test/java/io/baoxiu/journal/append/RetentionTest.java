package io.baoxiu.journal.append;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.Selection;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.class)
class RetentionTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("k", "hash");

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock(Journals.NOW.toString());
    private HikariDataSource database;
    private Journal journal;

    @BeforeEach
    void open() {
        database = kind.open();
        journal = Journals.on(database);
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Test
    void dropsTheFactsOfOldDecisionsAndKeepsWhatWasDecided() {
        Entry old = journal.append(Journals.entry(journal, "C-1", Journals.NOW), null);
        Entry young = journal.append(Journals.entry(journal, "C-2", Journals.NOW.plusMillis(1)), null);
        clock.set("2028-03-02T01:30:00.124Z");

        retention(Period.ofYears(2)).drop();

        Entry left = journal.find(old.id()).orElseThrow();
        assertThat(left.facts()).isNull();
        assertThat(left.answer()).isEqualTo(old.answer());
        assertThat(left.labels())
                .isEqualTo(Journals.labels("REPAIR", null, "Lakeside", "COMPANY", "B", 2L, "DEPUTY_GENERAL_MANAGER"));
        assertThat(journal.find(young.id())).contains(young);
    }

    @Test
    void dropsManyInSeveralSteps() {
        for (int i = 0; i < 1_100; i++) {
            EntryStore store = Journals.store(database);
            store.keep(List.of(Pending.of(Journals.entry(journal, "C-" + i, Journals.NOW), null)));
        }
        clock.advance(Duration.ofDays(2));

        retention(Period.ofDays(1)).drop();

        assertThat(journal.all(Selection.ALL)).hasSize(1_100).allMatch(entry -> entry.facts() == null);
    }

    @Test
    void goesByTheMomentOfADecisionWhereTheClockWasSetBack() {
        Entry ahead = journal.append(Journals.entry(journal, "C-1", Journals.NOW.plus(Duration.ofDays(2))), null);
        Entry back = journal.append(Journals.entry(journal, "C-2", Journals.NOW), null);
        Retention retention = retention(Period.ofDays(1));
        clock.advance(Duration.ofHours(25));

        retention.drop();

        assertThat(journal.find(back.id()).orElseThrow().facts()).isNull();
        assertThat(journal.find(ahead.id())).contains(ahead);
        clock.advance(Duration.ofDays(2));
        retention.drop();
        assertThat(journal.find(ahead.id()).orElseThrow().facts()).isNull();
    }

    @Test
    void dropsNothingWhenNoAgeIsSet() {
        Entry entry = journal.append(Journals.entry(journal, "C-1", Journals.NOW), null);
        clock.set("2126-03-02T01:30:00Z");

        retention(null).drop();

        assertThat(journal.find(entry.id())).contains(entry);
    }

    @Test
    void dropsKeysAfterADay() {
        journal.append(Journals.entry(journal, "C-1", Journals.NOW), KEY);
        clock.advance(Duration.ofHours(24));

        retention(null).drop();

        assertThat(Journals.store(database).keys().claimed("caller", KEY.name(), Journals.NOW))
                .isEmpty();
    }

    private Retention retention(@Nullable Period keepFactsFor) {
        var settings = new JournalSettings(10, Duration.ofSeconds(5), keepFactsFor);
        return new Retention(Journals.store(database), clock, settings);
    }
}
