package io.baoxiu.decision;

import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.info.BuildProperties;

/** Deciders and readers for tests. */
public final class Deciders {

    public static final Caller CALLER = new Caller("caller", Set.of(Caller.Role.CALLER));

    private Deciders() {}

    public static Decider on(Releases releases, Journal journal, Clock clock) {
        var version = new Properties();
        version.setProperty("version", "0.1.0-test");
        return new Decider(releases, journal, clock, new BuildProperties(version));
    }

    /** Reads and decides a request as {@link #CALLER}, in English. */
    public static RecordedDecision decide(Decider decider, String question, String json, @Nullable IdempotencyKey key) {
        Request request = Request.of(json.getBytes(StandardCharsets.UTF_8));
        CompiledRelease release = decider.release(request);
        var understood = (Reading.Understood) decider.read(request, question, release);
        return decider.decide(understood.facts(), release, CALLER, Language.EN, key);
    }
}
