package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Words;
import io.baoxiu.Workbooks;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a vocabulary is told at its cell, and once. */
class VocabularyFindingsTest {

    /** A row of a sheet by what stands in one of its columns, and another value in another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "terms     | path | unit.reference        | type     | txt                  | BAD_TYPE",
                "terms     | path | households            | minimum  | few                  | WRONG_TYPE",
                "terms     | path | households            | minimum  | 2000000              | EMPTY_RANGE",
                "terms     | path | request.difficulty    | list     | difficulties         | UNKNOWN_LIST",
                "terms     | path | openClassARepairs     | absent   | none                 | BAD_DEFAULT",
                "terms     | path | unit.reference        | path     | unit.project         | DUPLICATE_PATH",
                "terms     | path | unit.reference        | zh       | -                    | MISSING_LABEL",
                "terms     | path | unit.deliveredOn      | type     | text                 | NEEDED_BY_RULES",
                "lists     | code | OWNER_MISUSE          | code     | MATERIAL             | DUPLICATE_CODE",
                "lists     | code | OWNER_MISUSE          | zh       | 不可抗力             | AMBIGUOUS_LABEL",
                "lists     | code | OWNER_MISUSE          | en       | -                    | MISSING_LABEL",
                "lists     | code | OWNER_MISUSE          | en       | Mis\u202Euse          | WRONG_TYPE",
                "clauses   | short | R279                 | zh       | 管理\u00AD条例            | WRONG_TYPE",
                "lists     | code | OWNER_MISUSE          | code     | OWNER_CARELESSNESS   | NEEDED_BY_RULES",
                "lists     | code | DISPATCHED            | code     | SENT_OUT             | NEEDED_BY_RULES",
                "lists     | code | SURVEYED_AREA         | zh       | 测绘面积             | NEEDED_BY_TABLE",
                "questions | question | reply-time        | question | follow-ups           | DUPLICATE_PATH"
            })
    void areToldOnce(String sheet, String by, String row, String column, @Nullable String value, Finding.Code code) {
        List<Finding> found =
                findings(Words.shipped().changing(sheet, by, row, column, value).file());

        assertThat(found)
                .as("%s", found)
                .filteredOn(finding -> finding.code() == code)
                .hasSize(1);
    }

    @Test
    void nameTheCellThatNeedsWhatIsGone() {
        List<Finding> found = findings(Words.shipped()
                .changing("lists", "code", "SURVEYED_AREA", "zh", "测绘面积")
                .file());

        assertThat(found)
                .filteredOn(finding -> finding.code() == Finding.Code.NEEDED_BY_TABLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.workbook() + " " + finding.sheet())
                        .isEqualTo("handover-tasks handover-tasks"));
    }

    @Test
    void knowAConclusionThatNothingConcludes() {
        assertThat(findings(Words.shipped()
                        .with(
                                "terms",
                                Map.of("path", "reply.by", "kind", "conclusion", "type", "day", "zh", "谁", "en", "Who"))
                        .file()))
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("NEVER_CONCLUDED WARNING");
    }

    @Test
    void nameEachPlaceWhereRulesNeedAPath() {
        assertThat(findings(Words.shipped()
                        .changing("terms", "path", "unit.deliveredOn", "path", "unit.handedOverOn")
                        .file()))
                .extracting(finding -> finding.code() + " " + finding.sheet())
                .containsExactly("NEEDED_BY_RULES terms", "NEEDED_BY_RULES questions", "NEEDED_BY_RULES questions");
    }

    @Test
    void knowAClauseThatNothingSaysWhatItIs() {
        List<Finding> found = TableReader.read(
                        List.of(Workbooks.changed(
                                "reply-time",
                                Map.of("reply-time!D7", "客服工作规 一; CSP 3.4.4", "reply-time!D8", "O88 Art. 33；R280 40"))),
                        ShippedRules.tables(),
                        ShippedEngineering.INSTANCE)
                .findings();

        assertThat(found)
                .extracting(finding -> finding.code() + " " + finding.severity() + " " + finding.cell() + " "
                        + finding.suggestion().get(0))
                .containsExactly("UNKNOWN_CLAUSE WARNING D7 客服工作规范", "UNKNOWN_CLAUSE WARNING D8 R279");
        assertThat(found.get(1).message().en()).contains("short name `R280`");
    }

    @Test
    void areNoneOfTheShippedClauses() {
        assertThat(TableReader.read(Workbooks.shipped(), Tables.NONE, ShippedEngineering.INSTANCE)
                        .findings())
                .isEmpty();
    }

    private static List<Finding> findings(WorkbookFile vocabulary) {
        return TableReader.read(List.of(vocabulary), ShippedRules.tables(), ShippedEngineering.INSTANCE)
                .findings();
    }
}
