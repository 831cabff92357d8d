package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provinces are codes of which no table lists all, so a beginning or an ending must find those that no cell names. */
class ProvinceCodesTest {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "3*, 33, 2028-01-01",
        "*3, 33, 2028-01-01",
        "4*, 33, 2021-01-01",
        "not(3*), 33, 2021-01-01",
        "not(4*), 33, 2028-01-01"
    })
    void findsAProvinceThatOnlyAPatternCovers(String cell, String province, LocalDate ownerUntil) {
        assertThat(decide(rules(cell), province).warranty().ownerUntil()).isEqualTo(ownerUntil);
    }

    private static RuleSet rules(String province) {
        Book book = Book.of("local-warranty", HitPolicy.COLLECT)
                .row(
                        "#",
                        "unit.province",
                        "localTerms.of",
                        "localTerms.from",
                        "localTerms.unit",
                        "localTerms.length",
                        "localTerms.restarts",
                        "clause",
                        "text.zh",
                        "text.en")
                .row(
                        "P1",
                        province,
                        "OWNER",
                        "DELIVERY",
                        "MONTHS",
                        96,
                        "false",
                        "O88 Art. 33",
                        "地方规定",
                        "A local rule.");
        Tables tables = TableReader.read(List.of(book.file()), ShippedRules.tables(), PremisesFile.shipped())
                .tables();
        assertThat(tables.get("local-warranty").rows()).hasSize(1);
        return RuleSet.of(tables);
    }

    private static Decision decide(RuleSet rules, String province) {
        String facts = "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"TILE\"}, \"unit\": {\"province\": \""
                + province + "\", \"completionAcceptedOn\": \"2019-01-01\", \"deliveredOn\": \"2020-01-01\"}}";
        Reading reading = new FactsReader(
                        (list, day) -> Optional.of(rules.tables().codes(list)))
                .read(facts.getBytes(StandardCharsets.UTF_8), Question.DECISION, NOW);
        var understood = (Reading.Understood) reading;
        return (Decision) rules.answer(Question.DECISION, understood.asked().takenAt(NOW), Language.EN);
    }
}
