package io.baoxiu.workbench.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.form.Entered;
import io.baoxiu.workbench.frame.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The ready-made questions are of these days, whenever they are looked at. */
class ExamplesTest {

    private static final List<String> ASKED =
            List.of("decision", "area-differences", "retention-releases", "project-obligations");

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "2027-02-28", "2028-12-31"})
    void areUnderstoodOnEveryDay(LocalDate today) {
        var viewer = new Viewer(new Caller("caller", Set.of(Role.CALLER)), Language.EN);
        for (String name : ASKED) {
            assertThat(Examples.of(name, today, viewer)).isNotEmpty().allSatisfy(example -> {
                Map<String, String> typed = UriComponentsBuilder.fromUriString(example.address())
                        .build()
                        .getQueryParams()
                        .toSingleValueMap();
                assertThat(typed.values()).noneMatch(text -> text.contains("@"));
                assertThat(read(name, typed, today)).isInstanceOf(Reading.Understood.class);
            });
        }
    }

    private static Reading read(String name, Map<String, String> typed, LocalDate today) {
        Question question = ShippedRules.vocabulary().question(name).orElseThrow();
        Map<String, String> decoded = new LinkedHashMap<>();
        typed.forEach((key, text) -> decoded.put(key, UriUtils.decode(text, StandardCharsets.UTF_8)));
        var entered = Entered.of(question, decoded, today, Language.EN);
        assertThat(entered.faults()).isEmpty();
        return FactsReader.of(ShippedRules.rules())
                .read(
                        Request.of(entered.facts()),
                        question,
                        ReportedAt.at(
                                today.atTime(12, 0).atZone(ReportedAt.ZONE).toInstant()));
    }
}
