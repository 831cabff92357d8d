package io.baoxiu.workbench.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.table.Edits;
import io.baoxiu.table.WorkbookFile;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of releases as the server draws them: who sees and does what, and what is said where it cannot be. */
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/page-test/${random.uuid}.db")
class ReleasePagesTest {

    private final Proposals proposals;

    @LocalServerPort
    private int port;

    ReleasePagesTest(@Autowired Proposals proposals) {
        this.proposals = proposals;
    }

    @Test
    void tellsTheDifferenceInWords() {
        String id = proposed(null, Workbooks.secondTierUpTo(20_000));

        String zh = body(get("publisher", "zh", "/releases/" + id + "/difference"));
        assertThat(zh)
                .contains("精确，共 1 处")
                .contains("审批金额 超过 10,000 元，不超过 20,000 元")
                .contains("审批档 3 → 2")
                .contains("批准人 总经理 → 副总经理")
                .contains("例如审批金额 10,000.01 元：原由第 9 行，现由第 8 行决定。")
                .contains("整个决策里不同的是：审批。");
        String en = body(get("publisher", "en", "/releases/" + id + "/difference"));
        assertThat(en)
                .contains("exact, 1 in all")
                .contains("above 10,000 yuan, up to 20,000 yuan")
                .contains("decided by row 9 before, by row 8 now.");
        assertThat(get("publisher", "zh", "/releases/" + id + "/difference").body())
                .contains("href=\"/ask/approval?amount=10000.01&amp;release=" + id + "\"");
        assertThat(get("caller", "zh", "/releases/" + id + "/difference").body())
                .doesNotContain("release=" + id);
    }

    @Test
    void tellsThatNothingIsConcludedOtherwiseWhereOnlyWordsDiffer() {
        String id = proposed(null, Workbooks.changed("approval-tiers", Map.of("approval-tiers!G7", "小额由客户服务部经理批准。")));

        assertThat(body(get("auditor", "zh", "/releases/" + id + "/difference")))
                .contains("结论处处相同。")
                .contains("1 处，不影响结论")
                .contains("第 7 行")
                .contains("小额由");
    }

    @Test
    void replaysInPlaceAndTellsCountsAndSums() throws Exception {
        String id = proposed(null, Workbooks.secondTierUpTo(30_000));
        send("caller", "zh", "POST", "/v1/decisions", DECISION, "application/json");
        assertThat(body(get("publisher", "zh", "/releases/" + id + "/replay"))).contains("回放过去一年");

        HttpResponse<String> begun = form("publisher", "/releases/" + id + "/replay", "");
        assertThat(begun.statusCode()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(body(get("publisher", "zh", "/releases/" + id + "/replay")))
                .contains("合计"));
        String told = body(get("publisher", "zh", "/releases/" + id + "/replay"));
        assertThat(told)
                .contains("1 件结论改变")
                .contains("1 件、12,600 元：总经理 → 副总经理")
                .contains("+12,600")
                .contains("−12,600");
        assertThat(get("publisher", "zh", "/releases/" + id + "/replay").body()).contains("href=\"/decisions/");
        assertThat(get("analyst", "zh", "/releases/" + id + "/replay").body()).doesNotContain("href=\"/decisions/");
        assertThat(form("auditor", "/releases/" + id + "/replay", "").statusCode())
                .isEqualTo(403);
    }

    private static final String DECISION = """
            {"complaint": {"kind": "REPAIR", "part": "EXTERIOR_WALL_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-09-24T09:40"},
             "unit": {"completionAcceptedOn": "2023-06-28", "deliveredOn": "2023-09-15"},
             "repair": {"estimatedCost": 12600, "trades": 2},
             "contractor": {"response": "ACCEPTED", "retentionBalance": 8000}}""";

    private String proposed(@Nullable LocalDate day, WorkbookFile... workbooks) {
        return proposals
                .propose("analyst", "第二档提高", day, Edits.of(List.of(workbooks)))
                .release()
                .id();
    }

    private HttpResponse<String> get(String user, String language, String path) {
        return send(user, language, "GET", path, "", "text/plain");
    }

    private HttpResponse<String> form(String user, String path, String... fields) {
        String body = fields.length < 2
                ? ""
                : Stream.iterate(0, at -> at < fields.length, at -> at + 2)
                        .map(at -> fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(user, "zh", "POST", path, body, "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> send(
            String user, String language, String method, String path, String body, String type) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .header("Authorization", "Basic " + credentials)
                                    .header("Accept", "text/html")
                                    .header("Accept-Language", language)
                                    .header("Content-Type", type)
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** What a page says, without its marks. */
    private static String body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher comments = Pattern.compile("<!--.*?-->", Pattern.DOTALL).matcher(answer.body());
        return Arrays.stream(comments.replaceAll("").replaceAll("<[^>]+>", "").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "))
                .replace('\u00A0', ' ')
                .replaceAll(" +", " ");
    }
}
