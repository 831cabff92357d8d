package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.IdempotencyKeyReused;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Selection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource(Store.class)
class JournalTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("k-1", "hash of the body");

    @Parameter
    private Store kind;

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
    void givesBackWhatItKept() {
        Entry entry = Journals.entry(journal, "C-1", NOW);

        Entry answered = journal.append(entry, null);

        assertThat(answered).isEqualTo(entry);
        assertThat(journal.find(entry.id())).contains(entry);
    }

    @Test
    void keepsAnEntryThatHasNoLabels() {
        Entry entry = Journals.entry(journal, NOW, Labels.NONE);

        journal.append(entry, null);

        assertThat(journal.find(entry.id())).contains(entry);
    }

    @Test
    void knowsNothingOfAnEntryThatWasNeverMade() {
        assertThat(journal.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void tellsTheNewestFirstAndGoesOnAfterTheLastTold() {
        List<Entry> entries = append(5);
        Collections.reverse(entries);

        List<Entry> first = journal.select(Selection.ALL, 2);
        List<Entry> second = journal.select(Selection.ALL.olderThan(first.get(1).id()), 9);

        assertThat(first).isEqualTo(entries.subList(0, 2));
        assertThat(second).isEqualTo(entries.subList(2, 5));
    }

    @Test
    void streamsMoreThanAPage() {
        List<Entry> entries = append(1_100);
        Collections.reverse(entries);

        assertThat(journal.all(Selection.ALL)).isEqualTo(entries);
    }

    @Test
    void findsByEveryLabelAndTime() {
        Entry one = Journals.entry(
                journal,
                NOW,
                Journals.labels("REPAIR", "C-1", "Lakeside", "COMPANY", "A", 1L, "CUSTOMER_SERVICE_MANAGER"));
        Entry other = Journals.entry(
                journal,
                NOW.plusSeconds(60),
                Journals.labels("REPAIR", "C-2", "Hill", "OWNER", "B", 3L, "GENERAL_MANAGER"));
        journal.append(one, null);
        journal.append(other, null);

        assertThat(select("C-1", null, null, null, null, null)).containsExactly(one);
        assertThat(select(null, "Hill", null, null, null, null)).containsExactly(other);
        assertThat(select(null, null, null, null, "A", null)).containsExactly(one);
        assertThat(select(null, null, null, null, null, 3L)).containsExactly(other);
        assertThat(select(null, null, NOW.plusSeconds(60), null, null, null)).containsExactly(other);
        assertThat(select(null, null, null, NOW.plusSeconds(60), null, null)).containsExactly(one);
        assertThat(select("C-1", "Hill", null, null, null, null)).isEmpty();
        assertThat(journal.all(Selection.ALL.with("party", "OWNER"))).containsExactly(other);
        assertThat(journal.all(Selection.ALL.with("approver", "CUSTOMER_SERVICE_MANAGER")))
                .containsExactly(one);
        assertThat(journal.all(Selection.ALL.with(Selection.QUESTION, "decision")))
                .containsExactly(other, one);
        assertThat(journal.all(Selection.ALL.with(Selection.QUESTION, "approval")))
                .isEmpty();
        assertThat(journal.all(Selection.ALL.with(Selection.RELEASE, "r1"))).containsExactly(other, one);
        assertThat(journal.all(Selection.ALL.with(Selection.RELEASE, "r2"))).isEmpty();
        assertThat(journal.all(Selection.ALL.with(Selection.CALLER, "caller").with("tier", 3L)))
                .containsExactly(other);
        assertThat(journal.all(Selection.ALL.with(Selection.CALLER, "Caller"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "'; drop table decision; --", "C-1' union select 1 --", "%", "\\", "\""})
    void takesSqlInAReferenceForAReference(String reference) {
        append(1);
        Entry named = Journals.entry(journal, reference, NOW);
        journal.append(named, null);

        assertThat(select(reference, reference, null, null, reference, null)).isEmpty();
        assertThat(select(reference, null, null, null, null, null)).containsExactly(named);
    }

    @Test
    void answersTheSameEntryUnderTheSameKey() {
        Entry first = journal.append(Journals.entry(journal, "C-1", NOW), KEY);

        Entry second = journal.append(Journals.entry(journal, "C-2", NOW.plusSeconds(1)), KEY);

        assertThat(second).isEqualTo(first);
        assertThat(journal.select(Selection.ALL, 9)).containsExactly(first);
    }

    @Test
    void refusesAKeyThatStandsForAnotherRequest() {
        journal.append(Journals.entry(journal, "C-1", NOW), KEY);

        Entry other = Journals.entry(journal, "C-2", NOW);

        assertThatThrownBy(() -> journal.append(other, new IdempotencyKey(KEY.name(), "another body")))
                .isInstanceOf(IdempotencyKeyReused.class)
                .hasMessage("the key `k-1` was used for another request in the last 24 hours");
        assertThat(journal.find(other.id())).isEmpty();
    }

    @Test
    void freesAKeyAfterADay() {
        Entry first = journal.append(Journals.entry(journal, "C-1", NOW), KEY);

        Instant almost = NOW.plus(Duration.ofHours(24)).minusMillis(1);
        Entry inTime = journal.append(Journals.entry(journal, "C-2", almost), KEY);
        Entry later = Journals.entry(journal, "C-3", NOW.plus(Duration.ofHours(24)));

        assertThat(inTime).isEqualTo(first);
        assertThat(journal.append(later, KEY)).isEqualTo(later);
    }

    @Test
    void makesOneEntryOfOneKeyFromFiftyThreadsOnTwoReplicas() throws Exception {
        try (HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal replica = Journals.on(elsewhere)) {
            List<Callable<Entry>> calls = IntStream.range(0, 50)
                    .mapToObj(i -> i % 2 == 0 ? journal : replica)
                    .map(some -> (Callable<Entry>) () -> some.append(Journals.entry(some, "C-1", NOW), KEY))
                    .toList();

            List<Entry> answers = together(calls);

            assertThat(answers).hasSize(50).containsOnly(answers.get(0));
            assertThat(journal.select(Selection.ALL, 9)).containsExactly(answers.get(0));
        }
    }

    @Test
    void keepsAllOfManyThreads() throws Exception {
        List<Entry> entries = IntStream.range(0, 400)
                .mapToObj(i -> Journals.entry(journal, "C-" + i, NOW.plusMillis(i)))
                .toList();

        together(entries.stream()
                .map(entry -> (Callable<Entry>) () -> journal.append(entry, null))
                .toList());

        assertThat(journal.all(Selection.ALL)).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void countsOnFromTheLastEntryWhenTheClockIsSetBack() {
        Entry before = journal.append(Journals.entry(journal, "C-1", NOW), null);
        Entry after = journal.append(Journals.entry(journal, "C-2", NOW.minus(Duration.ofDays(1))), null);
        try (Journal restarted = Journals.on(database)) {
            Entry last = restarted.append(Journals.entry(restarted, "C-3", NOW.minus(Duration.ofDays(2))), null);

            assertThat(restarted.select(Selection.ALL, 9)).containsExactly(last, after, before);
            assertThat(last.decidedAt()).isBefore(before.decidedAt());
        }
    }

    private List<Entry> append(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> Journals.entry(journal, "R-" + i, NOW.plusMillis(i)))
                .parallel()
                .peek(entry -> journal.append(entry, null))
                .sorted(java.util.Comparator.comparing(entry -> entry.id().toString()))
                .toList());
    }

    private Stream<Entry> select(
            @Nullable String reference,
            @Nullable String project,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String type,
            @Nullable Long tier) {
        Map<String, Object> equal = new HashMap<>();
        equal.put("reference", reference);
        equal.put("project", project);
        equal.put("warrantyClass", type);
        equal.put("tier", tier);
        equal.values().removeIf(Objects::isNull);
        return journal.all(new Selection(equal, from, to, null));
    }

    private static <T> List<T> together(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
