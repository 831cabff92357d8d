package io.baoxiu.decision;

import static io.baoxiu.decision.Deciders.CALLER;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.decision.replay.Replay;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.IdempotencyKeyReused;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Replica;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.table.Edits;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class DeciderTest {

    private static final String LEAK = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reference": "C-1"},
             "unit": {"completionAcceptedOn": "2023-03-01", "deliveredOn": "2024-09-01", "project": "Lakeside"},
             "repair": {"estimatedCost": "1200.00", "trades": 1}}""";

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123456Z");
    private HikariDataSource database;
    private Replica replica;
    private Journal journal;
    private Decider decider;

    @BeforeEach
    void open() {
        database = Store.EMBEDDED.open();
        replica = new Replica(database, clock);
        journal = Journals.on(database);
        decider = Deciders.on(replica.releases(), journal, clock);
    }

    @AfterEach
    void close() {
        journal.close();
        replica.close();
    }

    @Test
    void keepsWhatItTells() {
        RecordedDecision answered = decide("decision", LEAK, null);

        Entry entry = journal.find(answered.id()).orElseThrow();
        assertThat(answered.release()).isEqualTo("r1");
        assertThat(answered.decidedAt()).hasToString("2026-03-02T09:30:00.123+08:00");
        assertThat(entry.answer()).isEqualTo(answered.answer());
        assertThat(entry)
                .isEqualTo(new Entry(
                        answered.id(),
                        "decision",
                        "caller",
                        answered.decidedAt(),
                        "r1",
                        replica.releases().get("r1").contentHash(),
                        "0.1.0-test",
                        Language.EN,
                        entry.facts(),
                        entry.outcome(),
                        Journals.labels("REPAIR", "C-1", "Lakeside", "COMPANY", "B", 2L, "DEPUTY_GENERAL_MANAGER")));
    }

    @Test
    void keepsTheMomentAndTheDayThatItTook() {
        Entry entry = journal.find(decide("decision", LEAK, null).id()).orElseThrow();

        assertThat(entry.facts())
                .contains("\"reportedAt\":\"2026-03-02T09:30:00.123+08:00\"")
                .contains("\"rulesAsOf\":\"2026-03-02\"")
                .contains("\"estimatedCost\":1200.00")
                .doesNotContain("null");
    }

    @Test
    void tellsAmountsAndSectionsAsTheContractDoes() {
        RecordedDecision answered = decide("decision", LEAK, null);

        assertThat(answered.answer())
                .startsWith("{\"reportedOn\":\"2026-03-02\",\"severity\":{\"level\":\"GENERAL\",\"escalateTo\":[]")
                .contains("\"approval\":{\"amount\":1200.00,\"tier\":2,");
    }

    @Test
    void keepsOfADecisionWhatNoOtherHasInAFewHundredBytes() {
        decide("decision", LEAK, null);

        assertThat(JdbcClient.create(database)
                        .sql("select length(facts) + length(answer) from decision")
                        .query(Integer.class)
                        .single())
                .isLessThan(800);
    }

    @Test
    void keepsATextOnceHoweverManyDecisionsStandOnIt() {
        decide("decision", LEAK, null);
        long texts = sharedTexts();

        decide("decision", LEAK.replace("C-1", "C-2").replace("2024-09-01", "2024-09-02"), null);

        assertThat(sharedTexts()).isEqualTo(texts);
    }

    @Test
    void readsTheSameInBothLanguagesWhateverBecomesOfTheRules() {
        Request request = Request.of(LEAK.getBytes(StandardCharsets.UTF_8));
        CompiledRelease release = decider.release(request);
        var understood = (Reading.Understood) decider.read(request, "decision", release);
        String english = decider.tried(understood.facts(), release, Language.EN).answer();
        String chinese = decider.tried(understood.facts(), release, Language.ZH).answer();
        RecordedDecision answered = decider.decide(understood.facts(), release, CALLER, Language.ZH, null);
        replica.publish(Workbooks.secondTierUpTo(20_000));

        try (Journal restarted = Journals.on(database)) {
            Entry entry = restarted.find(answered.id()).orElseThrow();
            assertThat(entry.answer()).isEqualTo(chinese);
            assertThat(entry.in(Language.EN).answer()).isEqualTo(english);
        }
    }

    private long sharedTexts() {
        return JdbcClient.create(database)
                .sql("select count(*) from shared_text")
                .query(Long.class)
                .single();
    }

    @Test
    void decidesByTheRulesOfTheDayThatIsNamed() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        String amount = "{\"amount\": 15000%s}";

        RecordedDecision today = decide("approval", amount.formatted(""), null);
        RecordedDecision before = decide("approval", amount.formatted(", \"rulesAsOf\": \"2026-03-01\""), null);

        assertThat(today.release()).isEqualTo("r2");
        assertThat(today.answer()).contains("\"tier\":2,");
        assertThat(before.release()).isEqualTo("r1");
        assertThat(before.answer()).contains("\"tier\":3,");
    }

    @Test
    void readsBytesByTheReleaseOfTheDayThatTheyName() {
        replica.publish(Workbooks.secondTierUpTo(20_000));

        assertThat(read("{\"amount\": 15000}").release().release().id()).isEqualTo("r2");
        assertThat(read("{\"amount\": 15000, \"rulesAsOf\": \"2026-03-02\"}")
                        .release()
                        .release()
                        .id())
                .isEqualTo("r2");
        assertThat(read("{\"amount\": 15000, \"rulesAsOf\": \"2026-03-01\"}")
                        .release()
                        .release()
                        .id())
                .isEqualTo("r1");
        assertThat(read("{\"amount\": 15000}").reading().fingerprint().digest())
                .isEqualTo(read("{\"amount\": 15e3}").reading().fingerprint().digest());
        assertThat(read("{\"amount\": -1}").reading()).isInstanceOf(Reading.Faulty.class);
        assertThatThrownBy(() -> read("{\"amount\": 1")).isInstanceOf(NotJson.class);
    }

    private Decider.Read read(String json) {
        return decider.read(json.getBytes(StandardCharsets.UTF_8), "approval");
    }

    @ParameterizedTest
    @CsvSource({"30:00.1Z, 30:00.100", "30:00Z, 30:00.000", "30:15.120Z, 30:15.120"})
    void isDatedToTheMillisecondHoweverRound(String moment, String told) {
        clock.set("2026-03-02T01:" + moment);
        var key = new IdempotencyKey("k-1", "hash");
        String dated = "\"decidedAt\":\"2026-03-02T09:" + told + "+08:00\"";

        String first = decide("decision", LEAK, key).json();
        String second = decide("decision", LEAK, key).json();
        Entry entry = journal.select(Selection.ALL, 1).get(0);

        assertThat(first).contains(dated);
        assertThat(second).isEqualTo(first);
        assertThat(json(entry)).contains(dated).contains("\"reportedAt\":\"2026-03-02T09:" + told + "+08:00\"");
        assertThat(new Replay(replica.releases().compiled("r1").rules()).exactly(entry))
                .isEqualTo(new Comparison(true, null, null));
    }

    @Test
    void isDatedNoEarlierThanTheReleaseThatDecidedIt() {
        var interrupted = new InterruptedClock(clock, () -> {
            clock.advance(Duration.ofMillis(5));
            replica.publish(Workbooks.secondTierUpTo(20_000));
        });

        RecordedDecision answered = Deciders.decide(
                Deciders.on(replica.releases(), journal, interrupted), "approval", "{\"amount\": 15000}", null);

        OffsetDateTime published = replica.releases().get(answered.release()).publishedAt();
        assertThat(answered.decidedAt()).isAfterOrEqualTo(requireNonNull(published));
    }

    @Test
    void countsWhatIsScheduledForADayToCome() {
        Release proposal = replica.proposals()
                .propose(
                        "ann",
                        "from April",
                        LocalDate.of(2026, 4, 1),
                        Edits.of(List.of(Workbooks.secondTierUpTo(20_000))))
                .release();
        replica.publishing().approve(proposal.id(), "bo");

        assertThat(decide("approval", "{\"amount\": 15000}", null).release()).isEqualTo("r1");
        assertThat(decide("approval", "{\"amount\": 15000, \"rulesAsOf\": \"2026-04-01\"}", null)
                        .release())
                .isEqualTo("r2");
    }

    @Test
    void refusesADayBeforeTheFirstRelease() {
        assertThatThrownBy(() -> decide("approval", "{\"amount\": 1, \"rulesAsOf\": \"1999-12-31\"}", null))
                .isInstanceOf(NoReleaseInForce.class);
        assertThat(journal.select(Selection.ALL, 1)).isEmpty();
    }

    @Test
    void decidesByTheReleaseThatItReadTheRequestBy() {
        Request request = Request.of(LEAK.getBytes(StandardCharsets.UTF_8));
        CompiledRelease release = decider.release(request);
        var understood = (Reading.Understood) decider.read(request, "decision", release);
        replica.publish(Workbooks.secondTierUpTo(20_000));

        assertThat(decider.decide(understood.facts(), release, CALLER, Language.EN, null)
                        .release())
                .isEqualTo("r1");
    }

    @Test
    void keepsNothingOfWhatIsOnlyTried() {
        Request request = Request.of(LEAK.getBytes(StandardCharsets.UTF_8));
        CompiledRelease release = decider.release(request);
        var understood = (Reading.Understood) decider.read(request, "decision", release);

        RecordedDecision tried = decider.tried(understood.facts(), release, Language.EN);

        assertThat(tried.id()).isNull();
        assertThat(tried.answer()).isEqualTo(decide("decision", LEAK, null).answer());
        assertThat(journal.select(Selection.ALL, 9)).hasSize(1);
    }

    @Test
    void answersTheSameUnderTheSameKeyThoughTheRulesChanged() {
        var key = new IdempotencyKey("k-1", "hash");
        RecordedDecision first = decide("approval", "{\"amount\": 15000}", key);
        replica.publish(Workbooks.secondTierUpTo(20_000));
        clock.advance(Duration.ofHours(23));

        RecordedDecision second = decide("approval", "{\"amount\": 15000}", key);

        assertThat(second).isEqualTo(first);
        assertThat(decider.earlier(CALLER, key)).contains(first);
        assertThat(journal.select(Selection.ALL, 9)).hasSize(1);
        assertThatThrownBy(() -> decide("approval", "{\"amount\": 1}", new IdempotencyKey("k-1", "other")))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    warranty | {"complaint": {"kind": "REPAIR", "part": "PAINT"}, "unit": {"province": "33"}}
                    approval | {"amount": 0.5, "approver": "GENERAL_MANAGER"}
                    project-obligations | {"households": 100, "occupiedHouseholds": 60, "deliveredOn": "2025-12-01"}
                    follow-ups | {"rating": "VERY_DISSATISFIED", "dissatisfiedShare": 0.25}
                    retention-releases | {"completionAcceptedOn": "2023-01-01", "retentionBalance": 100}
                    """)
    void decidesEveryQuestionAgainFromWhatItKept(String question, String json) {
        RecordedDecision answered = decide(question, json, null);
        Entry entry = journal.find(answered.id()).orElseThrow();
        Replay replay = new Replay(replica.releases().compiled(entry.release()).rules());

        assertThat(replay.exactly(entry)).isEqualTo(new Comparison(true, null, null));
        assertThat(entry.answer()).isEqualTo(answered.answer());
    }

    @Test
    void decidesAgainTheSameLongAfterwards() {
        Entry entry = journal.find(decide("decision", LEAK, null).id()).orElseThrow();
        clock.set("2031-01-01T00:00:00Z");

        assertThat(new Replay(replica.releases().compiled("r1").rules()).exactly(entry))
                .isEqualTo(new Comparison(true, null, null));
    }

    /** A clock after whose first look something happens. */
    private static final class InterruptedClock extends Clock {

        private final Clock clock;
        private final Iterator<Runnable> happening;

        InterruptedClock(Clock clock, Runnable happening) {
            this.clock = clock;
            this.happening = List.of(happening).iterator();
        }

        @Override
        public Instant instant() {
            Instant shown = clock.instant();
            if (happening.hasNext()) {
                happening.next().run();
            }
            return shown;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }
    }

    private static String json(Entry told) {
        return JsonMapper.shared().writeValueAsString(told);
    }

    private RecordedDecision decide(String question, String json, @Nullable IdempotencyKey key) {
        return Deciders.decide(decider, question, json, key);
    }
}
