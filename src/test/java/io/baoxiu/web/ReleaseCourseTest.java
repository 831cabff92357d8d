package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of proposals and of scheduled releases when others come in between. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReleaseCourseTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final LocalDate LATER = LocalDate.now(ReportedAt.ZONE).plusDays(30);

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void restore() {
        http.post("publisher", "/v1/releases/r1/reinstatement", "{\"note\": \"back\"}");
    }

    @Test
    void goesOnWithWhatIsScheduledWhenSomethingElseIsChangedToday() {
        String scheduled = id(propose(Workbooks.secondTierUpTo(20_000), LATER));
        JsonNode approved = json(act("publisher", scheduled, "approval", ""));
        JsonNode proposed = json(propose(Workbooks.auditFrom(30_000), null));
        String today = proposed.get("id").asString();
        act("publisher", today, "approval", "");

        JsonNode stale = json(http.get("caller", "/v1/releases/" + scheduled));
        var renewed = act("analyst", scheduled, "renewal", "");
        String renewal = id(renewed);
        act("publisher", renewal, "approval", "");

        assertThat(approved.get("stale").asBoolean()).isFalse();
        assertThat(proposed.get("scheduled").findValuesAsString("id")).containsExactly(scheduled);
        assertThat(stale.get("stale").asBoolean()).isTrue();
        assertThat(renewed.statusCode()).isEqualTo(201);
        assertThat(renewed.headers().firstValue("Location")).contains("/v1/releases/" + renewal);
        assertThat(json(renewed).get("base").asString()).isEqualTo(today);
        assertThat(json(renewed).get("renews").asString()).isEqualTo(scheduled);
        assertThat(json(renewed).get("scheduled").isEmpty()).isTrue();
        assertThat(status(scheduled)).isEqualTo("SUPERSEDED");
        assertThat(decidesLater()).isEqualTo(renewal);

        var withdrawn = act("publisher", renewal, "withdrawal", "{\"reason\": \"算错了\"}");

        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(json(withdrawn).get("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(json(withdrawn).get("reason").asString()).isEqualTo("算错了");
        assertThat(json(withdrawn).get("onTop").isEmpty()).isTrue();
        assertThat(decidesLater()).isEqualTo(today);
    }

    @Test
    void namesWhatHoldsAWithdrawnChange() {
        String scheduled = id(propose(Workbooks.secondTierUpTo(20_000), LATER));
        act("publisher", scheduled, "approval", "");
        String onTop = id(propose(Workbooks.auditFrom(30_000), LATER));

        JsonNode withdrawn = json(act("publisher", scheduled, "withdrawal", "{\"reason\": \"no\"}"));
        act("analyst", onTop, "withdrawal", "{\"reason\": \"no\"}");

        assertThat(withdrawn.at("/onTop/0/id").asString()).isEqualTo(onTop);
        assertThat(withdrawn.at("/onTop/0/stale").asBoolean()).isTrue();
        assertThat(status(onTop)).isEqualTo("WITHDRAWN");
    }

    @Test
    void tellsEachConflictInItsOwnWords() {
        String first = id(propose(Workbooks.secondTierUpTo(20_000), null));
        String second = id(propose(Workbooks.secondTierUpTo(30_000), null));
        String third = id(propose(Workbooks.auditFrom(30_000), null));
        act("publisher", first, "approval", "");
        act("analyst", third, "withdrawal", "{\"reason\": \"no\"}");

        assertConflict(act("publisher", first, "approval", ""), "`" + first + "` was already approved by publisher");
        assertConflict(act("publisher", second, "approval", ""), "published meanwhile: renew it");
        assertConflict(act("analyst", second, "renewal", ""), "has changed `approval-tiers` as well");
        assertConflict(act("publisher", third, "approval", ""), "`" + third + "` was withdrawn");
        assertConflict(act("publisher", third, "reinstatement", "{\"note\": \"n\"}"), "never was in force");
        assertConflict(act("publisher", first, "withdrawal", "{\"reason\": \"n\"}"), "has come");
        assertConflict(propose(Workbooks.secondTierUpTo(20_000), null), "nothing is changed");
        var inChinese = http.post("publisher", "/v1/releases/" + third + "/approval", "", "Accept-Language", "zh");
        assertThat(json(inChinese).get("detail").asString()).isEqualTo("`" + third + "` 已被撤回");
        act("analyst", second, "withdrawal", "{\"reason\": \"no\"}");
    }

    @Test
    void takesFiveHundredCharactersOfReason() {
        String proposal = id(propose(Workbooks.secondTierUpTo(20_000), null));

        var tooLong = act("analyst", proposal, "withdrawal", "{\"reason\": \"" + "长".repeat(501) + "\"}");
        var longest = act("analyst", proposal, "withdrawal", "{\"reason\": \"" + "长".repeat(500) + "\"}");

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(json(tooLong).at("/errors/0/code").asString()).isEqualTo("OUT_OF_RANGE");
        assertThat(longest.statusCode()).isEqualTo(200);
    }

    @Test
    void showsAProposalsDifferenceFromItsBase() {
        String base = id(propose(Workbooks.secondTierUpTo(20_000), LATER));
        act("publisher", base, "approval", "");
        String proposal = id(propose(Workbooks.auditFrom(30_000), LATER));

        JsonNode difference = json(http.get("caller", "/v1/releases/" + proposal + "/difference"));
        act("publisher", base, "withdrawal", "{\"reason\": \"no\"}");
        act("analyst", proposal, "withdrawal", "{\"reason\": \"no\"}");

        assertThat(difference.get("from").asString()).isEqualTo(base);
        assertThat(difference.get("differences").findValuesAsString("table")).containsExactly("cost-review");
    }

    @ParameterizedTest
    @CsvSource({
        "caller, withdrawal",
        "finance, withdrawal",
        "auditor, withdrawal",
        "caller, renewal",
        "finance, renewal",
        "auditor, renewal",
        "publisher, renewal"
    })
    void isForbiddenToOtherRoles(String user, String act) {
        assertThat(act(user, "r1", act, "{\"reason\": \"no\"}").statusCode()).isEqualTo(403);
    }

    private void assertConflict(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).get("detail").asString()).contains(words);
    }

    private HttpResponse<String> act(String user, String id, String act, String body) {
        return http.post(user, "/v1/releases/" + id + "/" + act, body);
    }

    private HttpResponse<String> propose(WorkbookFile changed, LocalDate from) {
        var request = new Multipart().workbook(changed).field("note", "试一试");
        return (from == null ? request : request.field("effectiveFrom", from.toString()))
                .post(http, "analyst", "/v1/releases");
    }

    private String decidesLater() {
        return json(http.post("caller", "/v1/decisions/approval", "{\"amount\": 1, \"rulesAsOf\": \"" + LATER + "\"}"))
                .get("release")
                .asString();
    }

    private String status(String id) {
        return json(http.get("caller", "/v1/releases/" + id)).get("status").asString();
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).get("id").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
