package io.baoxiu.decision;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.journal.Journal;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import java.util.Set;
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

    static Reading.Understood understood(Releases releases, Question question, String json, Clock clock) {
        FactsReader reader = new DecisionConfiguration().factsReader(releases);
        return (Reading.Understood)
                reader.read(json.getBytes(StandardCharsets.UTF_8), question, ReportedAt.at(clock.instant()));
    }
}
