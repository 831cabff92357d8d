package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Outcome;
import io.baoxiu.journal.due.DueCount;
import io.baoxiu.journal.due.DueOrder;
import io.baoxiu.journal.due.DueOrders;
import io.baoxiu.journal.row.EntryIds;
import io.baoxiu.rules.answer.Duties;
import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due of orders, each by the newest decision about it. */
@ParameterizedClass
@EnumSource(Store.class)
class DueOrdersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Duty SURVEY = new Duty("SITE_SURVEY", TODAY.plusDays(1), false);
    private static final Duty REPAIR = new Duty("REPAIR_COMPLETION", TODAY.plusDays(7), true);

    @Parameter
    private Store kind;

    private HikariDataSource database;
    private EntryStore store;
    private Journal journal;
    private DueOrders due;

    @BeforeEach
    void open() {
        database = kind.open();
        store = Journals.store(database);
        journal = Journals.on(store);
        due = Journals.due(database);
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Test
    void followsTheNewestDecisionOfEachOrder() {
        keep("BX-1", NOW, "澜山", SURVEY, REPAIR);
        keep("BX-2", NOW, null, SURVEY);
        keep(null, NOW, null, SURVEY);
        keep("BX-3", NOW, null);
        Entry last = keep("BX-1", NOW.plusSeconds(60), "云栖里", new Duty("SITE_SURVEY", TODAY.plusDays(2), false));

        assertThat(orders(null, null)).extracting(DueOrder::reference).containsExactly("BX-2", "BX-1");
        DueOrder order = orders("云栖里", "ENGINEERING_MATERIALS").get(0);
        assertThat(order)
                .isEqualTo(new DueOrder(
                        "BX-1",
                        last.id(),
                        last.decidedAt().toInstant(),
                        1,
                        "云栖里",
                        duties(new Duty("SITE_SURVEY", TODAY.plusDays(2), false))));
        assertThat(orders("澜山", null)).isEmpty();
        assertThat(orders(null, "SALES")).isEmpty();
    }

    @Test
    void letsWhatIsDoneLeaveAndAnOlderDecisionChangeNothing() {
        keep("BX-1", NOW.plusSeconds(60), null);
        keep("BX-1", NOW, null, SURVEY);

        assertThat(orders(null, null)).isEmpty();
        assertThat(due.counts(TODAY)).isEmpty();
    }

    @Test
    void countsByDayAndTask() {
        IntStream.range(0, 20).forEach(number -> keep("BX-" + number, NOW, null, SURVEY, REPAIR));
        keep("BX-20", NOW, null, new Duty("SITE_SURVEY", TODAY.minusDays(1), false), REPAIR);

        assertThat(due.counts(TODAY))
                .containsExactly(
                        new DueCount(SURVEY.on(), "SITE_SURVEY", false, 20),
                        new DueCount(REPAIR.on(), "REPAIR_COMPLETION", true, 21));
        assertThat(due.orders(TODAY, TODAY, null, null, 5)).hasSize(5);
    }

    @Test
    void tellsThoseToComeFirstAndForgetsThoseLongOver() {
        keep("BX-1", NOW, null, new Duty("SITE_SURVEY", TODAY.minusDays(10), false));
        keep("BX-2", NOW, null, SURVEY);
        keep("BX-3", NOW, null, new Duty("SITE_SURVEY", TODAY.minusDays(1), false));
        keep("BX-4", NOW, null, new Duty("SITE_SURVEY", TODAY.minusDays(11), false));

        assertThat(due.orders(TODAY, TODAY.minusDays(10), null, null, 100))
                .extracting(DueOrder::reference)
                .containsExactly("BX-2", "BX-3", "BX-1");
        store.dues().forget(NOW.plus(Duration.ofDays(59)));
        assertThat(rows()).isEqualTo(4);
        store.dues().forget(NOW.plus(Duration.ofDays(61)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void losesWhatLostItsFacts() {
        Entry entry = keep("BX-1", NOW, null, SURVEY);
        keep("BX-2", NOW.plusSeconds(60), null, SURVEY);
        store.dropFacts(EntryIds.first(0), NOW.plusSeconds(1), 10);

        assertThat(orders(null, null)).extracting(DueOrder::reference).containsExactly("BX-2");
        assertThat(journal.find(entry.id()).orElseThrow().facts()).isNull();
    }

    @Test
    void isLeftAsItIsWhereItWasDamaged() {
        keep("BX-1", NOW, null, SURVEY, REPAIR);
        JdbcClient.create(database)
                .sql("update due_order set due = 'SITE_SURVEY,x y,REPAIR_COMPLETION 2026-03-09'")
                .update();

        assertThat(orders(null, null).get(0).duties().all())
                .containsExactly(new Duty("REPAIR_COMPLETION", TODAY.plusDays(7), false));
    }

    @Test
    void isWrittenByManyAtOnce() throws Exception {
        var writers = Executors.newFixedThreadPool(4);
        try (Journal other = Journals.on(database)) {
            var writing = IntStream.range(0, 4)
                    .mapToObj(writer -> writers.submit(() -> {
                        for (int number = 0; number < 60; number++) {
                            Journal to = writer % 2 == 0 || kind == Store.EMBEDDED ? journal : other;
                            int order = writer % 2 == 0 ? number % 10 : 9 - number % 10;
                            to.append(entry(to, "BX-" + order, NOW.plusMillis(number), null, SURVEY), null);
                        }
                        return null;
                    }))
                    .toList();
            for (var each : writing) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }

        assertThat(orders(null, null)).hasSize(10).allMatch(order -> order.revision() < 24);
    }

    private List<DueOrder> orders(@Nullable String project, @Nullable String department) {
        return due.orders(TODAY, TODAY.minusDays(30), project, department, 1_000);
    }

    private long rows() {
        return JdbcClient.create(database)
                .sql("select count(*) from due_order")
                .query(Long.class)
                .single();
    }

    private Entry keep(@Nullable String reference, Instant at, @Nullable String project, Duty... due) {
        return journal.append(entry(journal, reference, at, project, due), null);
    }

    private static Entry entry(
            Journal journal, @Nullable String reference, Instant at, @Nullable String project, Duty... due) {
        return new Entry(
                journal.nextId(at),
                "decision",
                "caller",
                at.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                "r1",
                "c0ffee",
                "0.1.0",
                Language.ZH,
                "{}",
                new Outcome("{}", List.of(), null, List.of(), duties(due), "{}"),
                Journals.labels("REPAIR", reference, project, "COMPANY", "B", 2L, "MANAGER"));
    }

    private static Duties duties(Duty... due) {
        return new Duties(List.of(due), "ENGINEERING_MATERIALS", "PAINT");
    }
}
