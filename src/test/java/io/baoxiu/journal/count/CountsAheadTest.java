package io.baoxiu.journal.count;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.append.Decided;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is read of the counts before anybody asks. */
@ParameterizedClass
@EnumSource(Store.class)
class CountsAheadTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Parameter
    private Store kind;

    private HikariDataSource database;

    @BeforeEach
    void keepOne() {
        database = kind.open();
        try (Journal journal = Journals.on(database)) {
            journal.append(new Decided(1).next(journal.nextId(NOW), NOW, "r1"), null);
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void knowsTheNamesOnceTheServiceIsReady() {
        Counts counts = Journals.counts(database);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(CountsAhead.class, () -> ahead(counts));
            context.refresh();
            context.publishEvent(
                    new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        }
        JdbcClient.create(database).sql("delete from shared_text").update();

        assertThat(counts.between(DAY, DAY).by(Counts.RELEASE))
                .extracting(Count::number)
                .containsExactly(1L);
        assertThat(Journals.counts(database).between(DAY, DAY).by(Counts.RELEASE))
                .isEmpty();
    }

    @Test
    void isNoTroubleWhileTheDatabaseIsGone() {
        Counts counts = Journals.counts(database);
        database.close();

        assertThatCode(() -> ahead(counts).read()).doesNotThrowAnyException();
        assertThatThrownBy(() -> counts.between(DAY, DAY)).isInstanceOf(JournalUnavailable.class);
    }

    private static CountsAhead ahead(Counts counts) {
        return new CountsAhead(counts, new SetClock(NOW.toString()));
    }
}
