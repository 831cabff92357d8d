package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.LogLines;
import io.baoxiu.security.CalendarTokens;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is due, subscribed to by an address. */
@ServiceTest
class CalendarControllerTest {

    private static final String REPAIR = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reportedAt": "%s", "reference": "%s"},
             "unit": {"project": "%s", "completionAcceptedOn": "2025-03-01", "deliveredOn": "2025-09-01"},
             "repair": {"estimatedCost": 1200, "trades": 1%s}}""";

    private final CalendarTokens tokens;
    private final JdbcClient sql;
    private final String project = "日历" + UUID.randomUUID();
    private final LogLines log = new LogLines("%msg");

    @LocalServerPort
    private int port;

    private Http http;

    CalendarControllerTest(@Autowired CalendarTokens tokens, @Autowired JdbcClient sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void showsTheLastDecisionOfEachOrderUntilItIsDone() {
        String token = token(project, null);
        decide("KS-1", "");
        String first = calendar(token).body();
        assertThat(first)
                .contains(
                        "X-WR-CALNAME:保修办理期限：工程部\r\n", "SUMMARY:现场勘察 · 管道渗漏 · KS-1-", "SEQUENCE:0\r\n", "/decisions/");
        assertThat(first.split("BEGIN:VEVENT")).hasSize(4);

        decide("KS-1", "");
        assertThat(calendar(token).body()).contains("SEQUENCE:1\r\n").doesNotContain("SEQUENCE:0");
        decide("KS-1", ", \"actualCost\": 1100, \"completedOn\": \"" + today() + "\"");
        String done = calendar(token).body();
        assertThat(done).contains("SUMMARY:完工回访");
        assertThat(done.split("BEGIN:VEVENT")).hasSize(2);
    }

    @Test
    void isToldOnceWhileNothingChanges() {
        String token = token(project, null);
        decide("KS-2", "");
        HttpResponse<String> first = calendar(token);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(Http.send(http.at("/v1/calendar.ics?token=" + token), "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(304);
        decide("KS-2", "");
        assertThat(Http.send(http.at("/v1/calendar.ics?token=" + token), "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isNarrowedByWhatItIsMadeForAndByWhatIsAsked() {
        decide("KS-3", "");

        assertThat(calendar(token(null, "ENGINEERING_MATERIALS") + "&project=" + encoded(project))
                        .body())
                .contains("KS-3");
        assertThat(calendar(token(null, "SALES") + "&project=" + encoded(project))
                        .body())
                .doesNotContain("BEGIN:VEVENT");
        assertThat(calendar(token(project, null) + "&project=other").body())
                .contains("\"pointer\":\"/project\"", "INCONSISTENT");
        assertThat(calendar(token(project, null) + "&department=NOBODY").statusCode())
                .isEqualTo(400);
    }

    @Test
    void isForNobodyElse() {
        String token = token(project, null);

        assertThat(Http.send(http.at("/v1/calendar.ics")).statusCode()).isEqualTo(400);
        assertThat(calendar(token.substring(0, token.length() - 1) + (token.endsWith("A") ? "B" : "A"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(calendar("x").statusCode()).isEqualTo(403);
        assertThat(Http.send(http.at("/v1/decisions?token=" + token)).statusCode())
                .isEqualTo(401);
        assertThat(calendar(token).statusCode()).isEqualTo(200);
        assertThat(tokens.revoke(token.substring(0, 12))).isTrue();
        assertThat(calendar(token).statusCode()).isEqualTo(403);
    }

    @Test
    void isNotForThoseWhoseMakerMayNoLongerReadTheJournal() {
        assertThat(calendar(secret("analyst", null, null)).statusCode()).isEqualTo(403);
        assertThat(calendar(secret("somebody who left", null, null)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void isKnownByNothingThatIsKeptOrLogged() {
        String token = token(project, null);
        calendar(token);
        calendar(token + "x");

        String secret = token.substring(13);
        assertThat(log.told()).noneMatch(line -> line.contains(secret));
        assertThat(sql.sql("select * from calendar_token").query().listOfRows().toString())
                .contains(token.substring(0, 12))
                .doesNotContain(secret);
    }

    private void decide(String reference, String more) {
        assertThat(http.post(
                                "caller",
                                "/v1/decisions",
                                REPAIR.formatted(today(), reference + "-" + project.substring(2, 10), project, more))
                        .statusCode())
                .isEqualTo(200);
    }

    private String token(@Nullable String ofProject, @Nullable String department) {
        return secret("publisher", ofProject, department);
    }

    private String secret(String person, @Nullable String ofProject, @Nullable String department) {
        return tokens.make(person, "工程部", ofProject, department, Language.ZH)
                .orElseThrow()
                .secret();
    }

    private HttpResponse<String> calendar(String token) {
        return Http.send(http.at("/v1/calendar.ics?token=" + token));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(ReportedAt.ZONE);
    }
}
