package io.baoxiu.decision;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.release.NoReleaseInForce;
import io.baoxiu.release.Releases;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests are checked against the codes of the release that will decide. */
@Configuration(proxyBeanMethods = false)
class DecisionConfiguration {

    @Bean
    FactsReader factsReader(Releases releases) {
        return new FactsReader((list, day) -> codes(releases, list, day));
    }

    private static Optional<Set<String>> codes(Releases releases, String list, LocalDate day) {
        try {
            return Optional.of(releases.inForce(day).codes(list));
        } catch (NoReleaseInForce before) {
            return Optional.empty();
        }
    }
}
