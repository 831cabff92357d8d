package io.baoxiu.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Workbooks;
import io.baoxiu.rules.Reason;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a clerk reads to an owner: each term that was weighed with its end, the longest last, and what follows. */
class WarrantySentencesTest {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Test
    void everyTermIsToldWithItsEndAndTheLatestDecides() {
        assertTold(
                "'part': 'PIPE_LEAK'}, 'unit': {'completionAcceptedOn': '2023-03-01', 'deliveredOn': '2024-09-01'}",
                """
                施工单位的法定保修期：自竣工验收合格日2023-03-01起24个月，至2025-03-01止。
                对业主的法定最低保修期：自交付日2024-09-01起12个月，至2025-09-01止。
                公司承诺的保修期：自交付日2024-09-01起24个月，至2026-09-01止。
                施工单位的保修期以其最晚的期限为准，至2025-03-01止。
                对业主的保修期以各期限中最晚的为准，至2026-09-01止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2025-03-01。
                该缺陷2026-03-02首次报告，不晚于对业主保修期的最后一天2026-09-01。
                """,
                """
                The contractor's term by statute: 24 months from completion acceptance on 2023-03-01, to 2025-03-01.
                The least term to the owner by statute: 12 months from delivery on 2024-09-01, to 2025-09-01.
                The company's promise: 24 months from delivery on 2024-09-01, to 2026-09-01.
                The latest of the contractor's terms decides for the contractor: to 2025-03-01.
                The latest of all terms decides for the owner: to 2026-09-01.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2025-03-01.
                First reported on 2026-03-02, not after the last day of a term of the owner's own, 2026-09-01.
                """);
    }

    @Test
    void whatContractsAgreeIsWeighedBesideTheStatute() {
        assertTold(
                "'part': 'PAINT'}, 'unit': {'completionAcceptedOn': '2023-03-01', 'deliveredOn': '2024-09-01', 'contractorMonths': 36, 'promisedMonths': 1}",
                """
                买卖合同约定的保修期：自交付日2024-09-01起1个月，至2024-10-01止。
                施工单位的法定保修期：自竣工验收合格日2023-03-01起24个月，至2025-03-01止。
                施工合同约定的保修期：自竣工验收合格日2023-03-01起36个月，至2026-03-01止。
                施工单位的保修期以其最晚的期限为准，至2026-03-01止。
                对业主的保修期以各期限中最晚的为准，至2026-03-01止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2026-03-01。
                该缺陷2026-03-02首次报告，晚于对业主各保修期的最后一天。
                """,
                """
                The term promised in the sale contract: 1 month from delivery on 2024-09-01, to 2024-10-01.
                The contractor's term by statute: 24 months from completion acceptance on 2023-03-01, to 2025-03-01.
                The term agreed with the contractor: 36 months from completion acceptance on 2023-03-01, to 2026-03-01.
                The latest of the contractor's terms decides for the contractor: to 2026-03-01.
                The latest of all terms decides for the owner: to 2026-03-01.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2026-03-01.
                First reported on 2026-03-02, after the last day of every term to the owner.
                """);
    }

    @Test
    void aLocalTermInMonths() {
        assertTold(
                "'part': 'KITCHEN_LEAK'}, 'unit': {'completionAcceptedOn': '2017-03-01', 'deliveredOn': '2017-05-01', 'province': '33'}",
                """
                对业主的法定最低保修期：自交付日2017-05-01起12个月，至2018-05-01止。
                施工单位的法定保修期：自竣工验收合格日2017-03-01起60个月，至2022-03-01止。
                地方规定的保修期：自交付日2017-05-01起96个月，至2025-05-01止。
                施工单位的保修期以其最晚的期限为准，至2022-03-01止。
                对业主的保修期以各期限中最晚的为准，至2025-05-01止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2022-03-01。
                该缺陷2026-03-02首次报告，晚于对业主各保修期的最后一天。
                """,
                """
                The least term to the owner by statute: 12 months from delivery on 2017-05-01, to 2018-05-01.
                The contractor's term by statute: 60 months from completion acceptance on 2017-03-01, to 2022-03-01.
                The term of the local rule: 96 months from delivery on 2017-05-01, to 2025-05-01.
                The latest of the contractor's terms decides for the contractor: to 2022-03-01.
                The latest of all terms decides for the owner: to 2025-05-01.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2022-03-01.
                First reported on 2026-03-02, after the last day of every term to the owner.
                """);
    }

    @Test
    void aLocalTermAsLongAsTheContractorsInTheCitysSeasons() {
        assertTold(
                "'part': 'HEATING'}, 'unit': {'completionAcceptedOn': '2023-03-01', 'deliveredOn': '2024-09-01', 'city': '3702'}",
                """
                施工单位的法定保修期：自竣工验收合格日2023-03-01起2个供暖期，至2025-04-05止。
                对业主的法定最低保修期：自交付日2024-09-01起1个供暖期，至2025-04-05止。
                地方规定的保修期，与施工单位的同长：自交付日2024-09-01起2个供暖期，至2026-04-05止。
                施工单位的保修期以其最晚的期限为准，至2025-04-05止。
                对业主的保修期以各期限中最晚的为准，至2026-04-05止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2025-04-05。
                该缺陷2026-03-02首次报告，不晚于对业主保修期的最后一天2026-04-05。
                """,
                """
                The contractor's term by statute: 2 heating seasons from completion acceptance on 2023-03-01, to 2025-04-05.
                The least term to the owner by statute: 1 heating season from delivery on 2024-09-01, to 2025-04-05.
                The term of the local rule, as long as the contractor's: 2 heating seasons from delivery on 2024-09-01, to 2026-04-05.
                The latest of the contractor's terms decides for the contractor: to 2025-04-05.
                The latest of all terms decides for the owner: to 2026-04-05.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2025-04-05.
                First reported on 2026-03-02, not after the last day of a term of the owner's own, 2026-04-05.
                """);
    }

    @Test
    void coolingSeasonsAreCountedWhole() {
        assertTold(
                "'part': 'COOLING'}, 'unit': {'completionAcceptedOn': '2025-03-01', 'deliveredOn': '2025-09-01'}",
                """
                施工单位的法定保修期：自竣工验收合格日2025-03-01起2个供冷期，至2026-09-15止。
                对业主的法定最低保修期：自交付日2025-09-01起1个供冷期，至2026-09-15止。
                施工单位的保修期以其最晚的期限为准，至2026-09-15止。
                对业主的保修期以各期限中最晚的为准，至2026-09-15止。
                该缺陷2026-03-02首次报告，不晚于施工单位保修期的最后一天2026-09-15。
                该缺陷2026-03-02首次报告，不晚于对业主保修期的最后一天2026-09-15。
                该缺陷2026-03-02首次报告，当时施工单位的保修期未满，对业主的保修期不短于施工单位的。
                """,
                """
                The contractor's term by statute: 2 cooling seasons from completion acceptance on 2025-03-01, to 2026-09-15.
                The least term to the owner by statute: 1 cooling season from delivery on 2025-09-01, to 2026-09-15.
                The latest of the contractor's terms decides for the contractor: to 2026-09-15.
                The latest of all terms decides for the owner: to 2026-09-15.
                First reported on 2026-03-02, not after the contractor's last day, 2026-09-15.
                First reported on 2026-03-02, not after the last day of a term of the owner's own, 2026-09-15.
                First reported on 2026-03-02, while the contractor's term ran; the owner's is never shorter.
                """);
    }

    @Test
    void aRepairStartsALocalTermAgain() {
        assertTold(
                "'part': 'PAINT'}, 'repair': {'lastRepairedOn': '2025-06-01'}, 'unit': {'completionAcceptedOn': '2023-03-01', 'deliveredOn': '2024-09-01', 'province': '11'}",
                """
                施工单位的法定保修期：自竣工验收合格日2023-03-01起24个月，至2025-03-01止。
                地方规定的保修期，与施工单位的同长：自交付日2024-09-01起24个月，至2026-09-01止。
                该期限届满前，2025-06-01维修验收合格，从该日起重新计算24个月，至2027-06-01止。
                施工单位的保修期以其最晚的期限为准，至2025-03-01止。
                对业主的保修期以各期限中最晚的为准，至2027-06-01止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2025-03-01。
                该缺陷2026-03-02首次报告，不晚于对业主保修期的最后一天2027-06-01。
                """,
                """
                The contractor's term by statute: 24 months from completion acceptance on 2023-03-01, to 2025-03-01.
                The term of the local rule, as long as the contractor's: 24 months from delivery on 2024-09-01, to 2026-09-01.
                A repair was accepted on 2025-06-01, before it ended, so it starts again: 24 months, to 2027-06-01.
                The latest of the contractor's terms decides for the contractor: to 2025-03-01.
                The latest of all terms decides for the owner: to 2027-06-01.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2025-03-01.
                First reported on 2026-03-02, not after the last day of a term of the owner's own, 2027-06-01.
                """);
    }

    @Test
    void theDesignLifeIsCountedInYears() {
        assertTold("'part': 'MAIN_STRUCTURE'}, 'unit': {'completionAcceptedOn': '2023-03-01'}", """
                施工单位的法定保修期：自竣工验收合格日2023-03-01起50年（设计使用年限），至2073-03-01止。
                施工单位的保修期以其最晚的期限为准，至2073-03-01止。
                该缺陷2026-03-02首次报告，不晚于施工单位保修期的最后一天2073-03-01。
                """, """
                The contractor's term by statute: 50 years of design life from completion acceptance on 2023-03-01, to 2073-03-01.
                The latest of the contractor's terms decides for the contractor: to 2073-03-01.
                First reported on 2026-03-02, not after the contractor's last day, 2073-03-01.
                """);
    }

    @Test
    void withoutTheDayOfAcceptanceItMayCertainlyBeOver() {
        assertTold("'part': 'PAINT'}, 'unit': {'deliveredOn': '2020-09-01'}", """
                施工单位的法定保修期：自最晚的竣工验收合格日2020-09-01起24个月，至2022-09-01止。
                该缺陷2026-03-02首次报告，晚于施工单位保修期可能的最后一天2022-09-01。
                该缺陷2026-03-02首次报告，晚于对业主各保修期的最后一天。
                """, """
                The contractor's term by statute: 24 months from completion acceptance (at the latest) on 2020-09-01, to 2022-09-01.
                First reported on 2026-03-02, after the last day that the contractor's term can have, 2022-09-01.
                First reported on 2026-03-02, after the last day of every term to the owner.
                """);
    }

    @Test
    void withoutTheDayOfAcceptanceItMayCertainlyRun() {
        assertTold("'part': 'PIPE_LEAK'}, 'unit': {'deliveredOn': '2024-09-01'}", """
                对业主的法定最低保修期：自交付日2024-09-01起12个月，至2025-09-01止。
                施工单位的法定保修期：自最晚的竣工验收合格日2024-09-01起24个月，至2026-09-01止。
                公司承诺的保修期：自交付日2024-09-01起24个月，至2026-09-01止。
                竣工验收合格之日不明，但施工单位的保修期最晚至2026-09-01止，所以对业主的保修期至2026-09-01止。
                该缺陷2026-03-02首次报告，不晚于对业主保修期的最后一天2026-09-01。
                """, """
                The least term to the owner by statute: 12 months from delivery on 2024-09-01, to 2025-09-01.
                The contractor's term by statute: 24 months from completion acceptance (at the latest) on 2024-09-01, to 2026-09-01.
                The company's promise: 24 months from delivery on 2024-09-01, to 2026-09-01.
                The day of acceptance is unknown, but the contractor's term ends on 2026-09-01 at the latest, so the owner's runs to 2026-09-01.
                First reported on 2026-03-02, not after the last day of a term of the owner's own, 2026-09-01.
                """);
    }

    @Test
    void withoutTheDayOfAcceptanceItMayBeOpen() {
        assertTold("'part': 'TILE'}, 'unit': {'deliveredOn': '2024-09-01'}", """
                施工单位的法定保修期：自最晚的竣工验收合格日2024-09-01起24个月，至2026-09-01止。
                """, """
                The contractor's term by statute: 24 months from completion acceptance (at the latest) on 2024-09-01, to 2026-09-01.
                """);
    }

    @Test
    void whatWasFirstReportedInTimeIsInTime() {
        assertTold(
                "'part': 'TILE', 'firstReportedOn': '2025-02-28'}, 'unit': {'completionAcceptedOn': '2023-03-01', 'deliveredOn': '2024-09-01'}",
                """
                施工单位的法定保修期：自竣工验收合格日2023-03-01起24个月，至2025-03-01止。
                施工单位的保修期以其最晚的期限为准，至2025-03-01止。
                对业主的保修期以各期限中最晚的为准，至2025-03-01止。
                该缺陷2025-02-28首次报告，不晚于施工单位保修期的最后一天2025-03-01。
                该缺陷2025-02-28首次报告，当时施工单位的保修期未满，对业主的保修期不短于施工单位的。
                """,
                """
                The contractor's term by statute: 24 months from completion acceptance on 2023-03-01, to 2025-03-01.
                The latest of the contractor's terms decides for the contractor: to 2025-03-01.
                The latest of all terms decides for the owner: to 2025-03-01.
                First reported on 2025-02-28, not after the contractor's last day, 2025-03-01.
                First reported on 2025-02-28, while the contractor's term ran; the owner's is never shorter.
                """);
    }

    /** Fifty years where nothing else is stated, whatever stands in the cell of the length. */
    @Test
    void aLocalTermMayBeTheDesignLife() {
        var changed = Workbooks.changed("local-warranty", Map.of("local-warranty!L8", "DESIGN_LIFE"));
        var tables = TableReader.read(List.of(changed), ShippedRules.tables(), ShippedEngineering.INSTANCE)
                .tables();
        String facts = "'part': 'ROOF_LEAK'}, 'unit': {'deliveredOn': '2020-09-01', 'province': '33'}";
        assertThat(told(RuleSet.of(tables), facts, Language.EN))
                .contains(
                        "The term of the local rule: 50 years of design life from delivery on 2020-09-01, to 2070-09-01.");
    }

    private static void assertTold(String facts, String chinese, String english) {
        assertThat(told(ShippedRules.rules(), facts, Language.ZH)).isEqualTo(chinese);
        assertThat(told(ShippedRules.rules(), facts, Language.EN)).isEqualTo(english);
    }

    /** The sentences that name days, of the rules about the warranty. */
    private static String told(RuleSet rules, String facts, Language language) {
        String json =
                ("{'complaint': {'kind': 'REPAIR', 'reportedAt': '2026-03-02', " + facts + "}").replace('\'', '"');
        var stated =
                new Engine(rules).facts(Question.WARRANTY, JsonMapper.shared().readTree(json));
        Answer answer =
                Engine.answer(Question.WARRANTY, rules.answer(stated, language).json());
        return answer.because().stream()
                .filter(reason -> reason.rule() != null && reason.section().equals("warranty"))
                .map(Reason::text)
                .filter(text -> DAY.matcher(text).find())
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }
}
