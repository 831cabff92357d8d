package io.baoxiu.workbench.ask;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.frame.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sections of a decision that conclude nothing would need. */
class LackingTest {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));
    private static final Viewer VIEWER = new Viewer(new Caller("caller", Set.of(Role.CALLER)), Language.EN);

    /** Sections in the order of their names, each with what it lacks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "{'complaint': {'kind': 'REPAIR', 'reportedAt': '2026-03-02', 'part': 'BATHROOM_LEAK'}}"
                        + " | approval: Estimated cost"
                        + "; execution: Completion accepted on, Delivered on"
                        + "; responsibility.party: Completion accepted on, Delivered on"
                        + "; settlement: Completion accepted on, Estimated cost",
                "{'complaint': {'kind': 'REPAIR', 'reportedAt': '2026-03-02', 'part': 'BATHROOM_LEAK'},"
                        + " 'unit': {'completionAcceptedOn': '2025-03-02', 'deliveredOn': '2025-06-01'}}"
                        + " | approval: Estimated cost; settlement: Estimated cost",
                "{'complaint': {'kind': 'CONSULTATION', 'topic': 'LEGAL'}} | ``"
            })
    void namesTheFactsThatMakeTheDifference(String stated, String lacks) {
        assertThat(said(Lacking.of(facts(stated), rules(), VIEWER, LocalDate.parse("2026-03-02"))))
                .isEqualTo(lacks);
    }

    /** Only sections, as the page shows them, and who bears it. */
    private static String said(Map<String, List<String>> lacks) {
        return lacks.entrySet().stream()
                .filter(one -> !one.getKey().contains(".") || one.getKey().equals("responsibility.party"))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + ": " + String.join(", ", one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static RuleSet rules() {
        return ShippedRules.rules();
    }

    private static Facts facts(String json) {
        var request = Request.of(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        var question = ShippedRules.vocabulary().question("decision").orElseThrow();
        return ((Reading.Understood) FactsReader.of(rules()).read(request, question, NOW)).facts();
    }
}
