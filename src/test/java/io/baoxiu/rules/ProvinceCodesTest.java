package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.model.Decision;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

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
        Tables tables = TableReader.read(List.of(book.file()), ShippedRules.tables(), ShippedEngineering.INSTANCE)
                .tables();
        assertThat(tables.get("local-warranty").rows()).hasSize(1);
        return RuleSet.of(tables);
    }

    private static Decision decide(RuleSet rules, String province) {
        String facts = "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"TILE\"}, \"unit\": {\"province\": \""
                + province + "\", \"completionAcceptedOn\": \"2019-01-01\", \"deliveredOn\": \"2020-01-01\"}}";
        return (Decision) Engine.answer(
                Question.DECISION,
                rules.answer(
                                new Engine(rules)
                                        .facts(
                                                Question.DECISION,
                                                JsonMapper.shared().readTree(facts)),
                                Language.EN)
                        .json());
    }
}
