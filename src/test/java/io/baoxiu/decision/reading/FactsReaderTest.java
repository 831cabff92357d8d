package io.baoxiu.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.FactsForm;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));
    private static final Message NOT_JSON =
            new Message("不是 JSON：须为一个 UTF-8 编码的 JSON 文本", "is not JSON: expected one JSON text in UTF-8");

    private final FactsReader reader = new FactsReader(ShippedRules.vocabulary());

    @Test
    void takesWhatIsStatedAndLeavesTheRestUnstated() {
        assertThat(asked("decision", "{'complaint': {'kind': 'COMPLAINT'}, 'unit': null}"))
                .isEqualTo("{\"complaint\":{\"kind\":\"COMPLAINT\",\"reportedAt\":\"2026-03-02T09:30:00.000+08:00\"},"
                        + "\"rulesAsOf\":\"2026-03-02\"}");
    }

    @Test
    void readsTheOtherQuestions() {
        assertThat(asked("approval", "{'amount': '1000', 'approver': 'GENERAL_MANAGER'}"))
                .isEqualTo("{\"amount\":1000.00,\"approver\":\"GENERAL_MANAGER\",\"rulesAsOf\":\"2026-03-02\"}");
        assertThat(asked(
                        "project-obligations",
                        "{'households': 2, 'occupiedHouseholds': 2, 'deliveredOn': '2026-01-01', 'rulesAsOf':"
                                + " '2026-01-01'}"))
                .isEqualTo("{\"households\":2,\"occupiedHouseholds\":2,\"deliveredOn\":\"2026-01-01\","
                        + "\"asOf\":\"2026-03-02\",\"rulesAsOf\":\"2026-01-01\"}");
        assertThat(asked("follow-ups", "{'rating': 'SATISFIED', 'dissatisfiedShare': 0.20}"))
                .isEqualTo("{\"rating\":\"SATISFIED\",\"dissatisfiedShare\":0.2,\"rulesAsOf\":\"2026-03-02\"}");
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults(
                        "decision",
                        "{'complaint': {'kind': 'REPAIR', 'kind': 'REPAIR', 'part': 'PIPE_LEEK', 'safetyHazrd': true},"
                                + " 'unit': {'deliveredOn': '2026-02-30'}, 'repair': 7, 'a/b~c': null}"))
                .containsExactlyInAnyOrder(
                        "/complaint/kind DUPLICATE_PROPERTY []",
                        "/complaint/part UNKNOWN_CODE [PIPE_LEAK, ROOF_LEAK, KITCHEN_LEAK]",
                        "/complaint/safetyHazrd UNKNOWN_PROPERTY [safetyHazard]",
                        "/unit/deliveredOn INVALID_DATE []",
                        "/repair WRONG_TYPE []",
                        "/a~1b~0c UNKNOWN_PROPERTY []");
    }

    @Test
    void namesWhatIsWanting() {
        assertThat(faults("decision", "{}")).containsExactly("/complaint REQUIRED []");
        assertThat(faults("decision", "{'complaint': null}")).containsExactly("/complaint REQUIRED []");
        assertThat(faults("decision", "{'complaint': {}}")).containsExactly("/complaint/kind REQUIRED []");
        assertThat(faults("warranty", "{'complaint': {'kind': 'REPAIR', 'part': null}}"))
                .containsExactly("/complaint/part REQUIRED []");
        assertThat(faults("retention-releases", "{}"))
                .containsExactlyInAnyOrder("/completionAcceptedOn REQUIRED []", "/retentionBalance REQUIRED []");
        assertThat(faults(
                        "retention-releases",
                        "{'acceptanceDelayed': true, 'completionAcceptedOn': '2026-01-01', 'retentionBalance': 1}"))
                .containsExactly("/completionReportedOn REQUIRED []");
    }

    @Test
    void takesNoAreaOfNothing() {
        assertThat(faults("area-differences", "{'contractArea': 0, 'surveyedArea': 0.001, 'unitPrice': 1000000.01}"))
                .containsExactlyInAnyOrder(
                        "/contractArea OUT_OF_RANGE []", "/surveyedArea OUT_OF_RANGE []", "/unitPrice OUT_OF_RANGE []");
        assertThat(faults("area-differences", "{'contractArea': '100', 'surveyedArea': 100, 'unitPrice': 1}"))
                .containsExactly("/contractArea WRONG_TYPE []");
    }

    @Test
    void takesAFieldForNoGroupAndAPathForNoName() {
        assertThat(faults("decision", "{'complaint': [], 'complaint.kind': 'REPAIR'}"))
                .containsExactly("/complaint WRONG_TYPE []", "/complaint.kind UNKNOWN_PROPERTY [complaint]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null", "true", "'facts'"})
    void refusesABodyThatIsNoObject(String body) {
        assertThat(faults("decision", body)).containsExactly(" WRONG_TYPE []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`complaint`: {`affectedHouseholds`: 1.0} | /complaint/affectedHouseholds WRONG_TYPE",
                "`complaint`: {`affectedHouseholds`: 1e2} | /complaint/affectedHouseholds WRONG_TYPE",
                "`complaint`: {`affectedHouseholds`: `1`} | /complaint/affectedHouseholds WRONG_TYPE",
                "`complaint`: {`affectedHouseholds`: 0} | /complaint/affectedHouseholds OUT_OF_RANGE",
                "`complaint`: {`affectedHouseholds`: 1000001} | /complaint/affectedHouseholds OUT_OF_RANGE",
                "`complaint`: {`affectedHouseholds`: 99999999999999999999} | /complaint/affectedHouseholds"
                        + " OUT_OF_RANGE",
                "`complaint`: {`failedRepairs`: -1} | /complaint/failedRepairs OUT_OF_RANGE",
                "`complaint`: {`litigation`: `yes`} | /complaint/litigation WRONG_TYPE",
                "`complaint`: {`litigation`: 1} | /complaint/litigation WRONG_TYPE",
                "`complaint`: {`cause`: 3} | /complaint/cause WRONG_TYPE",
                "`complaint`: {`cause`: {}} | /complaint/cause WRONG_TYPE",
                "`complaint`: {`cause`: `unknown`} | /complaint/cause UNKNOWN_CODE",
                "`complaint`: {`part`: ` `} | /complaint/part UNKNOWN_CODE",
                "`complaint`: {`reference`: ` \\u3000`} | /complaint/reference OUT_OF_RANGE",
                "`complaint`: {`reference`: ``} | /complaint/reference OUT_OF_RANGE",
                "`complaint`: {`reference`: `a\\u0000`} | /complaint/reference OUT_OF_RANGE",
                "`complaint`: {`reference`: `a\\u0085`} | /complaint/reference OUT_OF_RANGE",
                "`complaint`: {`reference`: `a\\ud83d`} | /complaint/reference OUT_OF_RANGE",
                "`complaint`: {`reportedAt`: `2026-03-02T24:00`} | /complaint/reportedAt INVALID_DATE",
                "`complaint`: {`reportedAt`: `2026-03-02T23:59:60`} | /complaint/reportedAt INVALID_DATE",
                "`complaint`: {`reportedAt`: `2200-12-31T16:00Z`} | /complaint/reportedAt INVALID_DATE",
                "`unit`: {`province`: `3`} | /unit/province OUT_OF_RANGE",
                "`unit`: {`province`: `３３`} | /unit/province OUT_OF_RANGE",
                "`unit`: {`province`: 33} | /unit/province WRONG_TYPE",
                "`unit`: {`city`: `37`} | /unit/city OUT_OF_RANGE",
                "`unit`: {`city`: 3702} | /unit/city WRONG_TYPE",
                "`unit`: {`fitted`: `yes`} | /unit/fitted WRONG_TYPE",
                "`repair`: {`lastRepairedOn`: `2026-02-30`} | /repair/lastRepairedOn INVALID_DATE",
                "`complaint`: {`firstReportedOn`: `1899-12-31`} | /complaint/firstReportedOn INVALID_DATE",
                "`complaint`: {`commonPart`: null, `exceedsDesignStandard`: 1} | /complaint/exceedsDesignStandard"
                        + " WRONG_TYPE",
                "`unit`: {`deliveredOn`: `1899-12-31`} | /unit/deliveredOn INVALID_DATE",
                "`unit`: {`deliveredOn`: `2026-1-1`} | /unit/deliveredOn INVALID_DATE",
                "`unit`: {`deliveredOn`: 20260101} | /unit/deliveredOn WRONG_TYPE",
            })
    void refusesWhatBreaksAFieldsRule(String property, String fault) {
        var body = "{'complaint': {'kind': 'COMPLAINT'}, " + property.replace('`', '\'') + "}";
        var merged = body.replace(
                "{'complaint': {'kind': 'COMPLAINT'}, 'complaint': {", "{'complaint': {'kind': 'COMPLAINT', ");

        assertThat(faults("decision", merged)).hasSize(1).allMatch(told -> told.startsWith(fault + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "1e3, 1000.00",
        "1000.000, 1000.00",
        "0.01, 0.01",
        "-0, 0.00",
        "0e999999999999999999999, 0.00",
        "1000000000000, 1000000000000.00",
        "'\"007.5\"', 7.50",
        "'\"0\"', 0.00",
        "100000000000000e-2, 1000000000000.00",
    })
    void readsMoneyByItsValue(String money, BigDecimal amount) {
        assertThat(((Reading.Understood) read("approval", "{'amount': " + money + "}"))
                        .facts()
                        .stated("amount"))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, OUT_OF_RANGE",
        "1e-3, OUT_OF_RANGE",
        "-0.01, OUT_OF_RANGE",
        "1000000000000.01, OUT_OF_RANGE",
        "1e1000000000, OUT_OF_RANGE",
        "1e-1000000000, OUT_OF_RANGE",
        "1e99999999999999999999, OUT_OF_RANGE",
        "'\"1.200\"', OUT_OF_RANGE",
        "'\"-1\"', OUT_OF_RANGE",
        "'\"1e3\"', WRONG_TYPE",
        "'\"1,000\"', WRONG_TYPE",
        "'\" 1\"', WRONG_TYPE",
        "'\"\"', WRONG_TYPE",
        "'\"１\"', WRONG_TYPE",
        "true, WRONG_TYPE",
        "[1], WRONG_TYPE",
    })
    void refusesWhatIsNoMoney(String money, String code) {
        assertThat(faults("approval", "{'amount': " + money + "}")).containsExactly("/amount " + code + " []");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, OUT_OF_RANGE",
        "1.0000000000000000000001, OUT_OF_RANGE",
        "1e1000000000, OUT_OF_RANGE",
        "'\"0.2\"', WRONG_TYPE"
    })
    void refusesWhatIsNoShare(String share, String code) {
        assertThat(faults("follow-ups", "{'rating': 'SATISFIED', 'dissatisfiedShare': " + share + "}"))
                .containsExactly("/dissatisfiedShare " + code + " []");
    }

    @Test
    void countsCharactersNotHalvesOfThem() {
        assertThat(read("project-obligations", "{'project': '" + "😀".repeat(64) + "'}"))
                .isInstanceOf(Reading.Faulty.class);
        assertThat(faults("project-obligations", "{'project': '" + "😀".repeat(64) + "'}"))
                .noneMatch(fault -> fault.startsWith("/project"));
        assertThat(faults("project-obligations", "{'project': '" + "😀".repeat(65) + "'}"))
                .contains("/project OUT_OF_RANGE []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'unit': {'completionAcceptedOn': '2026-01-02', 'deliveredOn': '2026-01-01'} | /unit/deliveredOn",
                "'repair': {'dispatchedOn': '2026-03-01'} | /repair/dispatchedOn",
                "'repair': {'completedOn': '2026-03-01'} | /repair/completedOn",
                "'repair': {'dispatchedOn': '2026-03-04', 'completedOn': '2026-03-03'} | /repair/completedOn",
                "'unit': {'delivered': false, 'deliveredOn': '2026-03-02'} | /unit/delivered",
                "'unit': {'delivered': true, 'deliveredOn': '2026-03-03'} | /unit/delivered",
                "'unit': {'province': '37', 'city': '3302'} | /unit/city",
                "'repair': {'lastRepairedOn': '2026-03-03'} | /repair/lastRepairedOn",
            })
    void refusesFieldsThatContradictEachOther(String group, String pointer) {
        assertThat(faults("decision", "{'complaint': {'kind': 'COMPLAINT'}, " + group.replace('\'', '"') + "}"))
                .containsExactly(pointer + " INCONSISTENT []");
    }

    @Test
    void refusesAFirstReportAfterTheReport() {
        assertThat(faults(
                        "decision",
                        "{'complaint': {'kind': 'COMPLAINT', 'reportedAt': '2026-03-01', 'firstReportedOn':"
                                + " '2026-03-02'}}"))
                .containsExactly("/complaint/firstReportedOn INCONSISTENT []");
    }

    @Test
    void takesAFirstReportAndARepairOnTheDayOfTheReportAndACityOfItsProvince() {
        var stated = (Reading.Understood) read(
                "decision",
                "{'complaint': {'kind': 'COMPLAINT', 'firstReportedOn': '2026-03-02'},"
                        + " 'unit': {'province': '37', 'city': '3702', 'fitted': true},"
                        + " 'repair': {'lastRepairedOn': '2026-03-02'}}");

        assertThat(stated.facts().stated("complaint.firstReportedOn")).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(stated.facts().stated("unit.city")).isEqualTo("3702");
        assertThat(stated.facts().stated("unit.fitted")).isEqualTo(true);
        assertThat(stated.facts().stated("repair.lastRepairedOn")).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void refusesMoreOccupiedHouseholdsThanThereAre() {
        assertThat(faults(
                        "project-obligations",
                        "{'households': 2, 'occupiedHouseholds': 3, 'deliveredOn': '2026-01-01'}"))
                .containsExactly("/occupiedHouseholds INCONSISTENT []");
    }

    @Test
    void drawsNoContradictionFromADayThatCannotBeRead() {
        assertThat(faults(
                        "decision",
                        "{'complaint': {'kind': 'COMPLAINT', 'reportedAt': 'today'}, 'repair': {'completedOn':"
                                + " '2020-01-01'}}"))
                .containsExactly("/complaint/reportedAt INVALID_DATE []");
    }

    @Test
    void findsTheDayWhoseRulesAreAskedForBeforeAnythingElse() {
        assertThat(request("{'amount': true, 'rulesAsOf': '1999-12-31'}").rulesAsOf())
                .hasValue(LocalDate.of(1999, 12, 31));
        assertThat(request("{'rulesAsOf': 'today'}").rulesAsOf()).isEmpty();
        assertThat(faults("approval", "{'amount': 1, 'approver': 'X', 'rulesAsOf': 'today'}"))
                .contains("/rulesAsOf INVALID_DATE []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{} {}",
                "{}x",
                "{'a': 01}",
                "{'a': NaN}",
                "{a: 1}",
                "{'a': 1,}",
                "// {}",
                "{'a': +1}"
            })
    void callsMalformedWhatIsNotOneJsonText(String body) {
        assertThatThrownBy(() -> Request.of(bytes(body)))
                .isInstanceOfSatisfying(
                        NotJson.class, refused -> assertThat(refused.said()).isEqualTo(NOT_JSON));
    }

    @Test
    void namesTheEncodingThatIsNotUtf8() {
        byte[] report = "\"保修\"".getBytes(StandardCharsets.UTF_8);

        assertThat(malformed(Arrays.copyOf(report, report.length - 2))).isEqualTo("is not UTF-8");
        assertThat(malformed("\"café\"".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("is not UTF-8");
        assertThat(malformed("{\"房号\": \"三栋１０１\"}".getBytes(Charset.forName("GBK"))))
                .isEqualTo("is not UTF-8: it seems to be GBK");
        assertThat(malformed("{}".getBytes(StandardCharsets.UTF_16))).isEqualTo("is not UTF-8: it seems to be UTF-16");
        assertThat(malformed("{}".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("is not UTF-8: it seems to be UTF-16");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(asked("approval", "\uFEFF{'amount': 1}")).isEqualTo(asked("approval", "{'amount': 1}"));
        assertThat(malformed(bytes("\uFEFF\uFEFF{'amount': 1}"))).isEqualTo(NOT_JSON.en());
    }

    private static String malformed(byte[] body) {
        return catchThrowableOfType(NotJson.class, () -> Request.of(body))
                .said()
                .en();
    }

    @Test
    void callsMalformedWhatNestsTooDeep() {
        assertThat(malformed(bytes("[".repeat(100_000)))).isEqualTo(NOT_JSON.en());
        assertThat(malformed(bytes("{'a':".repeat(65) + "1" + "}".repeat(65)))).isEqualTo(NOT_JSON.en());
        assertThat(faults("decision", "{'a':".repeat(64) + "1" + "}".repeat(64)))
                .containsExactly("/a UNKNOWN_PROPERTY []", "/complaint REQUIRED []");
    }

    @Test
    void tellsNoHalfOfACharacter() {
        assertThat(faults("decision", "{'complaint': {'kind': 'COMPLAINT'}, '\\ud800': 1}"))
                .containsExactly("/\uFFFD UNKNOWN_PROPERTY []");
    }

    @Test
    void knowsEqualJsonByItsFingerprint() {
        var once = fingerprint("{'amount': 1000, 'approver': 'GENERAL_MANAGER'}");

        assertThat(fingerprint("{'approver':'GENERAL_MANAGER','amount':10.0e2}"))
                .isEqualTo(once);
        assertThat(fingerprint("{'approver':'GENERAL_MANAGER','amount':1000.01}"))
                .isNotEqualTo(once);
        assertThat(fingerprint("{'approver':'GENERAL_MANAGER','amount':'1000'}"))
                .isNotEqualTo(once);
    }

    @Test
    void knowsFaultyJsonByItsFingerprintToo() {
        assertThat(Stream.of("'\\ud800'", "'\\ud801'", "'?'", "'\ufffd'", "[]", "null")
                        .map(body -> ((Reading.Faulty) read("approval", body))
                                .fingerprint()
                                .digest()))
                .doesNotHaveDuplicates();
        assertThat(((Reading.Faulty) read("decision", "{'amount': 1e1}"))
                        .fingerprint()
                        .digest())
                .isEqualTo(fingerprint("{'amount': 10}"));
    }

    private String fingerprint(String body) {
        return ((Reading.Understood) read("approval", body)).fingerprint().digest();
    }

    private String asked(String question, String body) {
        Facts facts = ((Reading.Understood) read(question, body)).facts();
        return new FactsForm(facts.vocabulary(), facts.question()).json(facts);
    }

    private List<String> faults(String question, String body) {
        return ((Reading.Faulty) read(question, body))
                .faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code() + " " + fault.nearest())
                        .map(fault -> fault.contains("/complaint/cause") ? fault.replaceAll("\\[.*", "[]") : fault)
                        .toList();
    }

    private Reading read(String question, String body) {
        return reader.read(
                request(body), ShippedRules.vocabulary().question(question).orElseThrow(), NOW);
    }

    private static Request request(String body) {
        return Request.of(bytes(body));
    }

    private static byte[] bytes(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
