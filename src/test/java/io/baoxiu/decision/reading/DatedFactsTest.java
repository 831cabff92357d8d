package io.baoxiu.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.FactsForm;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.ExportedFacts;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts that are decided whenever, and always alike. */
class DatedFactsTest {

    private static final ReportedAt PRESENT = ReportedAt.at(Instant.parse("2030-01-01T00:00:00Z"));

    private final FactsReader reader = FactsReader.dated(ShippedRules.vocabulary());

    @Test
    void requiresTheMomentThatOthersLeaveToTheClock() {
        assertThat(faults("decision", "{'complaint': {'kind': 'COMPLAINT'}}"))
                .containsExactly("/complaint/reportedAt REQUIRED");
        assertThat(faults(
                        "project-obligations",
                        "{'households': 2, 'occupiedHouseholds': 2, 'deliveredOn': '2026-01-01'}"))
                .containsExactly("/asOf REQUIRED");
    }

    @Test
    void measuresOtherDaysByNoMomentThatIsMissing() {
        assertThat(faults("decision", "{'complaint': {'kind': 'COMPLAINT'}, 'repair': {'completedOn': '1999-01-01'}}"))
                .containsExactly("/complaint/reportedAt REQUIRED");
    }

    @Test
    void asksTheRulesOfTheirOwnDay() {
        assertThat(read("decision", "{'complaint': {'kind': 'COMPLAINT', 'reportedAt': '2026-03-02T09:30'}}"))
                .isEqualTo("{\"complaint\":{\"kind\":\"COMPLAINT\",\"reportedAt\":\"2026-03-02T09:30\"},"
                        + "\"rulesAsOf\":\"2026-03-02\"}");
    }

    @Test
    void isReadStraightAlike() {
        byte[] dated = bytes("{'complaint': {'kind': 'COMPLAINT', 'reportedAt': '2026-03-02T09:30'}}");
        byte[] undated = bytes("{'complaint': {'kind': 'COMPLAINT'}}");

        assertThat(json(reader.straight(dated, question("decision"), PRESENT)))
                .isEqualTo("{\"complaint\":{\"kind\":\"COMPLAINT\",\"reportedAt\":\"2026-03-02T09:30\"},"
                        + "\"rulesAsOf\":\"2026-03-02\"}");
        assertThat(reader.straight(undated, question("decision"), PRESENT)).isNull();
    }

    @Test
    void tellsWhichFactsWouldBeLeftToTheClock() {
        assertThat(FactsReader.dates(ShippedRules.vocabulary(), question("decision")))
                .extracting(Term::path)
                .containsExactly("complaint.reportedAt");
        assertThat(FactsReader.dates(ShippedRules.vocabulary(), question("approval")))
                .isEmpty();
    }

    @Test
    void takesValuesFromColumnsAsFromJson() {
        Map<String, Object> stated = Map.of(
                "complaint",
                Map.of("kind", "REPAIR", "part", "PIPE_LEAK", "reportedAt", "2026-03-02", "affectedHouseholds", 3L),
                "unit",
                Map.of("deliveredOn", LocalDate.of(2024, 9, 1), "delivered", true),
                "repair",
                Map.of("estimatedCost", new BigDecimal("1200.50"), "trades", 1));
        Reading reading = reader.read(Request.of(stated), question("decision"), PRESENT);

        assertThat(json(((Reading.Understood) reading).facts()))
                .isEqualTo(read(
                        "decision",
                        "{'complaint': {'kind': 'REPAIR', 'part': 'PIPE_LEAK', 'reportedAt': '2026-03-02',"
                                + " 'affectedHouseholds': 3}, 'unit': {'deliveredOn': '2024-09-01', 'delivered': true},"
                                + " 'repair': {'estimatedCost': 1200.50, 'trades': 1}}"));
    }

    @Test
    void readsWhatAnExportedEntryAsked() {
        ExportedFacts entry = ExportedFacts.of(bytes("{'id': '01a2', 'question': 'DECISION', 'decidedAt':"
                + " '2026-03-02T00:10:00.000+08:00', 'facts': {'complaint': {'kind': 'COMPLAINT',"
                + " 'reportedAt': '2026-03-01'}}, 'answer': {'facts': 7}}"));

        assertThat(entry.id()).isEqualTo("01a2");
        assertThat(entry.question()).isEqualTo("decision");
        assertThat(entry.decidedAt()).isEqualTo("2026-03-02T00:10:00.000+08:00");
        assertThat(entry.facts())
                .isNotNull()
                .extracting(Request::statesRulesAsOf)
                .isEqualTo(false);
    }

    @Test
    void hasNothingOfAnEntryThatLostIt() {
        ExportedFacts entry = ExportedFacts.of(bytes("{'question': 'approval', 'decidedAt': 'once', 'facts': null}"));

        assertThat(List.of(entry.id(), entry.question())).isEqualTo(List.of("", "approval"));
        assertThat(entry.decidedAt()).isNull();
        assertThat(entry.facts()).isNull();
        assertThatThrownBy(() -> ExportedFacts.of(bytes("{"))).isInstanceOf(NotJson.class);
    }

    private List<String> faults(String question, String body) {
        return ((Reading.Faulty) reader.read(Request.of(bytes(body)), question(question), PRESENT))
                .faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList();
    }

    private String read(String question, String body) {
        Reading reading = reader.read(Request.of(bytes(body)), question(question), PRESENT);
        return json(((Reading.Understood) reading).facts());
    }

    private static Question question(String name) {
        return ShippedRules.vocabulary().question(name).orElseThrow();
    }

    private static byte[] bytes(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Facts facts) {
        return new FactsForm(facts.vocabulary(), facts.question()).json(facts);
    }
}
