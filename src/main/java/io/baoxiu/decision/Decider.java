package io.baoxiu.decision;

import static java.util.Objects.requireNonNull;

import io.baoxiu.decision.alternative.Alternatives;
import io.baoxiu.decision.alternative.WouldChange;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.Fingerprint;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * Reads a request, decides it by the release in force on the day it names, and keeps the decision before answering. The
 * same release reads and decides a request, even if another is published meanwhile.
 */
@Component
public final class Decider {

    private final Releases releases;
    private final Journal journal;
    private final Clock clock;
    private final Entries entries;
    private final Map<RuleSet, FactsReader> readers = Collections.synchronizedMap(new WeakHashMap<>());

    Decider(Releases releases, Journal journal, Clock clock, BuildProperties software) {
        this.releases = releases;
        this.journal = journal;
        this.clock = clock;
        entries = new Entries(requireNonNull(software.getVersion()));
    }

    /**
     * The release that decides a request.
     *
     * @throws io.baoxiu.release.standing.NoReleaseInForce when the day is before the first release
     */
    public CompiledRelease release(Request request) {
        return request.rulesAsOf().map(releases::inForce).orElseGet(releases::inForceToday);
    }

    /**
     * A request as read by the release that decides it.
     *
     * @param release the release of the day that the request names, otherwise of today
     */
    public record Read(Reading reading, CompiledRelease release) {}

    /**
     * Reads a request by the release that decides it.
     *
     * @param body JSON in UTF-8
     * @throws NotJson when it is not exactly one JSON text
     * @throws io.baoxiu.release.NoReleaseInForce when the day is before the first release
     * @throws UnknownQuestion when the release has no such question
     */
    public Read read(byte[] body, String question) {
        return straight(body, question).orElseGet(() -> {
            Request request = Request.of(body);
            CompiledRelease release = release(request);
            return new Read(read(request, question, release), release);
        });
    }

    /** Most requests are valid and name no day, or one of the present release: this reads them many times as fast. */
    private Optional<Read> straight(byte[] body, String question) {
        ReportedAt now = ReportedAt.at(clock.instant());
        return releases.readyFor(now.day())
                .flatMap(present -> present.rules()
                        .vocabulary()
                        .question(question)
                        .map(asked -> reader(present).straight(body, asked, now))
                        .filter(facts -> releases.readyFor(requireNonNull(facts.rulesAsOf()))
                                .filter(present::equals)
                                .isPresent())
                        .map(facts -> new Read(new Reading.Understood(facts, Fingerprint.of(body)), present)));
    }

    private FactsReader reader(CompiledRelease release) {
        return readers.computeIfAbsent(release.rules(), FactsReader::of);
    }

    /** @throws UnknownQuestion when the release has no such question */
    public Reading read(Request request, String question, CompiledRelease release) {
        Question asked =
                release.rules().vocabulary().question(question).orElseThrow(() -> new UnknownQuestion(question));
        return reader(release).read(request, asked, ReportedAt.at(clock.instant()));
    }

    /**
     * Answers a question; under a key already used, repeats the earlier answer.
     *
     * @param release the one by which the facts were read
     * @throws io.baoxiu.journal.JournalUnavailable when the decision cannot be kept now, and so is not answered
     * @throws io.baoxiu.journal.IdempotencyKeyReused when the key belongs to a different request
     */
    public RecordedDecision decide(
            Facts facts, CompiledRelease release, Caller caller, Language language, @Nullable IdempotencyKey key) {
        Entries.Made made = made(facts, release, caller, language);
        return told(journal.append(made.entry(), key), made);
    }

    /**
     * Answers as {@link #decide} does, but no thread waits until the decision is kept: see {@link Journal#keep}.
     *
     * @return fails with what {@link #decide} throws
     */
    public CompletableFuture<RecordedDecision> decide(
            Facts facts,
            CompiledRelease release,
            Caller caller,
            Language language,
            @Nullable IdempotencyKey key,
            Executor readers) {
        Entries.Made made = made(facts, release, caller, language);
        return journal.keep(made.entry(), key, readers).thenApply(kept -> told(kept, made));
    }

    /** Begins to do the same; the supplier returns or throws as {@link #decide} does. */
    public Supplier<RecordedDecision> begin(
            Facts facts, CompiledRelease release, Caller caller, Language language, @Nullable IdempotencyKey key) {
        Entries.Made made = made(facts, release, caller, language);
        Supplier<Entry> kept = journal.begin(made.entry(), key);
        return () -> told(kept.get(), made);
    }

    private Entries.Made made(Facts facts, CompiledRelease release, Caller caller, Language language) {
        Instant now = now();
        Answer answer = release.rules().answer(facts, language);
        return entries.of(journal.nextId(now), told(now), caller, language, release, facts, answer);
    }

    /** The same without keeping anything. */
    public RecordedDecision tried(Facts facts, CompiledRelease release, Language language) {
        Answer answer = release.rules().answer(facts, language);
        return new RecordedDecision(
                null,
                release.release().id(),
                told(now()),
                AnswerBytes.of(answer).all(),
                Entries.labels(answer));
    }

    /** What would change the decision; nothing is kept. */
    public WouldChange alternatives(Facts facts, CompiledRelease release) {
        return new WouldChange(release.release().id(), told(now()), Alternatives.of(release.rules(), facts));
    }

    /** The answer that the caller got under this key in the last 24 hours. */
    public Optional<RecordedDecision> earlier(Caller caller, IdempotencyKey key) {
        return journal.earlier(caller.name(), key, clock.instant()).map(Decider::told);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static OffsetDateTime told(Instant moment) {
        return moment.atZone(ReportedAt.ZONE).toOffsetDateTime();
    }

    /** The kept entry is the decided one, perhaps with another date, or an earlier one with the same key. */
    private static RecordedDecision told(Entry kept, Entries.Made decided) {
        return kept.outcome() == decided.entry().outcome()
                ? new RecordedDecision(kept.id(), kept.release(), kept.decidedAt(), decided.told(), kept.labels())
                : told(kept);
    }

    private static RecordedDecision told(Entry entry) {
        byte[] answer = entry.answer().getBytes(StandardCharsets.UTF_8);
        return new RecordedDecision(entry.id(), entry.release(), entry.decidedAt(), answer, entry.labels());
    }
}
