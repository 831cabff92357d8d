package io.baoxiu.decision;

import static java.util.Objects.requireNonNull;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.Journal;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.Answer;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Decides by the release in force on the day that the facts name, and keeps the decision before it is told. */
@Component
public final class Decider {

    private final Releases releases;
    private final Journal journal;
    private final Clock clock;
    private final String software;

    Decider(Releases releases, Journal journal, Clock clock, BuildProperties software) {
        this.releases = releases;
        this.journal = journal;
        this.clock = clock;
        this.software = requireNonNull(software.getVersion());
    }

    /**
     * Answers a question; under a key that stands already, with what was answered then.
     *
     * @throws io.baoxiu.release.NoReleaseInForce when the day is before the first release
     * @throws UnknownCode when the release deciding does not know a code
     * @throws io.baoxiu.journal.JournalUnavailable when the decision cannot be kept now, and so is not told
     * @throws io.baoxiu.journal.IdempotencyKeyReused when the key stands for another request
     */
    public Answered decide(
            Question question, Asked facts, Caller caller, Language language, @Nullable IdempotencyKey key) {
        Asked taken = facts.takenAt(ReportedAt.at(clock.instant()));
        CompiledRelease release = releases.inForce(requireNonNull(taken.rulesAsOf()));
        // Now that it is chosen: no decision is dated before the publication of what it was made by.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        KnownCodes.require(taken, release);
        Answer answer = release.rules().answer(question, taken, language);
        Entry entry = entry(now, question, caller, release, language, taken, answer);
        Entry kept = journal.append(entry, key);
        return kept == entry ? told(entry, answer) : told(kept);
    }

    /** What was answered to the caller under this key in the last 24 hours. */
    public Optional<Answered> earlier(Caller caller, IdempotencyKey key) {
        return journal.earlier(caller.name(), key, clock.instant()).map(Decider::told);
    }

    private Entry entry(
            Instant now,
            Question question,
            Caller caller,
            CompiledRelease release,
            Language language,
            Asked facts,
            Answer answer) {
        return new Entry(
                journal.nextId(now),
                question,
                caller.name(),
                now.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                release.release().id(),
                release.release().contentHash(),
                software,
                language,
                EntryJson.facts(facts),
                EntryJson.answer(answer),
                Labelled.of(facts, answer));
    }

    private static Answered told(Entry entry) {
        return told(entry, EntryJson.answer(entry.question(), entry.answer()));
    }

    private static Answered told(Entry entry, Answer answer) {
        return new Answered(entry.id(), entry.release(), entry.decidedAt(), answer);
    }
}
