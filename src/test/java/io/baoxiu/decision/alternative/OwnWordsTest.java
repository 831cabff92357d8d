package io.baoxiu.decision.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Words;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Facts;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts, conclusions and tables of analysts' own count as exactly as those that come with the software. */
class OwnWordsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String DECISION =
            ShippedRules.vocabulary().question("decision").orElseThrow().concludes().stream()
                    .map(told -> told.term().path().equals(told.name())
                            ? told.name()
                            : told.term().path() + " as " + told.name())
                    .collect(Collectors.joining(", "));
    private static final RuleSet RULES = rules();

    @Test
    void takesAnyNumberWithItsNearestValues() {
        assertThat(told("{\"floor\": 15}", "unit.floor"))
                .containsExactly("9 [1..9] look.times 2 1", "20 [20..200] look.times 2 3; looks [] " + ENTRY);
        assertThat(told("{}", "unit.floor"))
                .containsExactly(
                        "1 [1..9] look.times null 1",
                        "10 [10..19] look.times null 2",
                        "20 [20..200] look.times null 3; looks [] " + ENTRY);
    }

    private static final String ENTRY = "[{\"by\":\"FINANCE\",\"urgent\":true}]";

    @Test
    void takesDecimalsToTheLastThatCanBeStated() {
        assertThat(told("{\"share\": 0.5}", "unit.share"))
                .containsExactly(
                        "0.5" + "0".repeat(998) + "1 [0.5" + "0".repeat(998) + "1..1] look.grade null \"OWNER\"");
    }

    @Test
    void takesEveryDigitsThatACellNamesAndNone() {
        assertThat(told("{\"zone\": \"07\"}", "unit.zone"))
                .containsExactly("\"08\" null look.party \"OWNER\" \"COMPANY\"", "null null look.party \"OWNER\" null");
    }

    @Test
    void takesAnAnnualDayAsADay() {
        assertThat(told("{\"quietFrom\": \"06-01\"}", "unit.quietFrom"))
                .containsExactly("\"02-29\" [02-29..02-29] look.quiet null true");
    }

    @Test
    void takesAFlagWithoutADefaultAlsoUnsaid() {
        assertThat(told("{\"lift\": true}", "unit.lift"))
                .containsExactly("false null look.lifted true false", "null null look.lifted true null");
    }

    /** Both days move with the day of delivery: the owner's and the contractor's, which is counted from it at the latest. */
    @Test
    void takesDaysThatMoveTogetherDayByDay() {
        List<String> told = told(
                "{\"deliveredOn\": \"2020-06-30\", \"promisedMonths\": 24}",
                "\"part\": \"HEATING\",",
                "unit.deliveredOn");

        assertThat(told).hasSize(2).allMatch(one -> one.contains("look.known"));
        assertThat(told.get(0)).startsWith("\"2020-03-14\" [2019-11-16..2020-03-14]");
    }

    @Test
    void standBehindTheShippedFacts() {
        assertThat(alternatives("{\"floor\": 15, \"lift\": true}", "").stream()
                        .map(one -> one.get("fact").asString())
                        .dropWhile(fact -> !fact.equals("unit.floor"))
                        .distinct()
                        .toList())
                .startsWith("unit.floor", "unit.zone", "unit.quietFrom")
                .allMatch(fact -> fact.startsWith("unit."));
    }

    private static List<String> told(String unit, String fact) {
        return told(unit, "", fact);
    }

    private static List<String> told(String unit, String complaint, String fact) {
        return alternatives(unit, complaint).stream()
                .filter(one -> one.get("fact").asString().equals(fact))
                .map(one -> one.get("value") + " "
                        + (one.has("range") ? one.get("range").asString() : null) + " "
                        + StreamSupport.stream(one.get("changes").spliterator(), false)
                                .filter(change -> change.get("path").asString().startsWith("look"))
                                .map(change -> change.get("path").asString() + " " + change.get("before") + " "
                                        + change.get("after"))
                                .collect(Collectors.joining("; ")))
                .filter(one -> one.contains(" look"))
                .toList();
    }

    private static List<JsonNode> alternatives(String unit, String complaint) {
        Facts facts = new Engine(RULES)
                .facts(
                        Question.DECISION,
                        JSON.readTree("{\"complaint\": {\"kind\": \"REPAIR\", "
                                + (complaint.isEmpty() ? "\"part\": \"TILE\"," : complaint)
                                + " \"reportedAt\": \"2026-03-02\"}, \"unit\": " + unit + "}"));
        String json = new WouldChange("r1", OffsetDateTime.now(ZoneOffset.UTC), Alternatives.of(RULES, facts)).json();
        return StreamSupport.stream(JSON.readTree(json).get("alternatives").spliterator(), false)
                .toList();
    }

    private static RuleSet rules() {
        Words words = Words.shipped()
                .with("terms", term("unit.floor", "fact", "whole", "minimum", "1", "maximum", "200"))
                .with("terms", term("unit.zone", "fact", "digits", "minimum", "2", "maximum", "2"))
                .with("terms", term("unit.quietFrom", "fact", "annual day"))
                .with("terms", term("unit.share", "fact", "decimal", "minimum", "0", "maximum", "1"))
                .with("terms", term("unit.lift", "fact", "flag"))
                .with("terms", term("look.times", "conclusion", "whole", "minimum", "0", "maximum", "9"))
                .with("terms", term("look.grade", "conclusion", "code", "list", "party"))
                .with("terms", term("look.party", "conclusion", "code", "list", "party"))
                .with("terms", term("look.quiet", "conclusion", "flag"))
                .with("terms", term("look.lifted", "conclusion", "flag"))
                .with("terms", term("look.known", "conclusion", "flag"))
                .with("terms", term("looks.by", "conclusion", "code", "list", "department"))
                .with("terms", term("looks.urgent", "conclusion", "flag"))
                .with("terms", term("looks.on", "conclusion", "day"))
                .changing(
                        "questions",
                        "question",
                        "decision",
                        "concludes",
                        DECISION + ", look.times, look.grade, look.party, look.quiet, look.lifted, look.known,"
                                + " looks.by, looks.urgent, looks.on");
        List<io.baoxiu.table.file.WorkbookFile> files = List.of(
                words.file(),
                book("look-times", "unit.floor", "look.times", "< 10", "1", "[10..20)", "2", ">= 20", "3"),
                book("look-grade", "unit.share", "look.grade", "> 0.5", "OWNER"),
                book("look-party", "unit.zone", "look.party", "07", "OWNER", "08", "COMPANY"),
                book("look-quiet", "unit.quietFrom", "look.quiet", "02-29", "true"),
                book("look-lifted", "unit.lift", "look.lifted", "true", "true", "false", "false"),
                book("look-known", "warranty.ownerUntil", "look.known", "not(null)", "true"),
                Book.of("looks", HitPolicy.COLLECT)
                        .row("results", "each")
                        .row("#", "unit.floor", "looks.by", "looks.urgent", "looks.on", "clause", "text.zh", "text.en")
                        .row("1", ">= 20", "FINANCE", "true", "2026-01-01", "CSP 1", "理由", "reason")
                        .file());
        TableReading reading = TableReader.read(files, ShippedRules.tables(), ShippedEngineering.INSTANCE);
        assertThat(Book.besideNoCases(reading.findings()))
                .filteredOn(finding -> finding.severity().name().equals("ERROR"))
                .isEmpty();
        return RuleSet.of(reading.tables());
    }

    private static Map<String, String> term(String path, String kind, String type, String... more) {
        Map<String, String> cells = new java.util.HashMap<>(Map.of(
                "path", path, "kind", kind, "type", type, "zh", "词" + path.replace('.', '之'), "en", "word " + path));
        for (int i = 0; i < more.length; i += 2) {
            cells.put(more[i], more[i + 1]);
        }
        return cells;
    }

    private static io.baoxiu.table.file.WorkbookFile book(
            String name, String condition, String outcome, String... rows) {
        Book book = Book.of(name, HitPolicy.FIRST).row("#", condition, outcome, "clause", "text.zh", "text.en");
        for (int i = 0; i < rows.length; i += 2) {
            book.row("R" + i, rows[i], rows[i + 1], "CSP 1", "理由", "reason");
        }
        return book.file();
    }
}
