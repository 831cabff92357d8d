package io.baoxiu.workbench.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
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
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of releases as the server draws them: who sees and does what, and what is said where it cannot be; with a database
 * of its own, in which nobody else decides.
 */
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/page-test/release-pages-${random.uuid}.db")
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

    @Test
    void givesTheDifferenceAsAWorkbook() throws Exception {
        String id = proposed(null, Workbooks.secondTierUpTo(21_000));
        HttpResponse<String> answer = get("caller", "zh", "/releases/" + id + "/difference.xlsx");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"r1-" + id + ".xlsx\"");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes("/releases/" + id + "/difference.xlsx")))) {
            var conclusions = workbook.getSheet("结论");
            String told = StreamSupport.stream(conclusions.spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .collect(Collectors.joining("|"))
                    .replace('\u00A0', ' ');
            assertThat(told)
                    .contains("维修费用审批权限|审批金额 超过 10,000 元，不超过 21,000 元|")
                    .contains("批准人 总经理")
                    .contains("批准人 副总经理");
            assertThat(conclusions.getLastRowNum() - conclusions.getFirstRowNum())
                    .isPositive();
        }
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request(path)
                                .header("Authorization", basic("caller"))
                                .header("Accept-Language", "zh")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isDecidedByPublishersAndProposedAgainByAnalystsAlone() {
        String id = proposed(null, Workbooks.secondTierUpTo(22_000));
        for (String user : List.of("caller", "finance", "auditor", "analyst")) {
            for (String act : List.of("approval", "rejection", "reinstatement")) {
                assertThat(form(user, "/releases/" + id + "/" + act, "confirm", id, "reason", "no", "note", "no")
                                .statusCode())
                        .as(user + " " + act)
                        .isEqualTo(403);
            }
            assertThat(body(get(user, "zh", "/releases/" + id))).doesNotContain("批准并发布…");
        }
        assertThat(form("caller", "/releases/" + id + "/withdrawal", "reason", "no")
                        .statusCode())
                .isEqualTo(403);
        assertThat(form("publisher", "/releases/" + id + "/renewal", "x", "y").statusCode())
                .isEqualTo(403);
        assertThat(form("publisher", "/releases", "note", "no").statusCode()).isEqualTo(403);
        assertThat(body(get("publisher", "zh", "/releases/" + id))).contains("批准并发布…");
    }

    @Test
    void tellsAllThatIsWrongWithWhatWasTypedAndKeepsIt() {
        HttpResponse<String> answer = form("publisher", "/releases/r1/reinstatement", "note", " ", "confirm", "r7");

        assertThat(answer.statusCode()).isEqualTo(400);
        String id = proposed(null, Workbooks.secondTierUpTo(23_000));
        answer = form("publisher", "/releases/" + id + "/approval", "confirm", "r1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("输入 " + id + " 确认。").contains("value=\"r1\"");
        answer = form("publisher", "/releases/" + id + "/rejection", "reason", "字".repeat(501));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("字".repeat(501)).contains("aria-invalid=\"true\"");
        answer = form("finance", "/releases/" + id + "/remarks", "text", "\u0000", "place", "approval-tiers/T9");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("这个提议没有改动这一行。");
        assertThat(get("publisher", "zh", "/releases/" + id + "/approval")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/releases/" + id + "?dialog=approval"));
        assertThat(get("caller", "zh", "/releases/r999").statusCode()).isEqualTo(404);
        assertThat(get("caller", "zh", "/releases/r999/approval").statusCode()).isEqualTo(404);
        assertThat(form("publisher", "/releases/r999/approval", "confirm", "r999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("caller", "zh", "/releases/" + id + "/replay/no-run").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsAConflictOnThePageAndTakesRemarksOnlyWhileItIsProposed() {
        String id = proposed(null, Workbooks.secondTierUpTo(24_000));
        assertThat(form("caller", "/releases/" + id + "/remarks", "text", "我看行。", "place", "approval-tiers/T2")
                        .statusCode())
                .isEqualTo(302);
        assertThat(form("publisher", "/releases/" + id + "/rejection", "reason", "另议")
                        .statusCode())
                .isEqualTo(302);

        HttpResponse<String> late = form("publisher", "/releases/" + id + "/approval", "confirm", id);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("没有做：").contains(id + " 已被退回。");
        HttpResponse<String> remark = form("caller", "/releases/" + id + "/remarks", "text", "晚了");
        assertThat(remark.statusCode()).isEqualTo(409);
        assertThat(remark.body()).contains("已经有了决定，不能再留言。").contains("我看行。");
        assertThat(body(get("auditor", "zh", "/releases/" + id)))
                .contains("已退回")
                .contains("理由：另议");
        assertThat(form("analyst", "/releases/" + id + "/withdrawal", "reason", "算了")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void isProposedAgainWhereAnotherWasPublishedMeanwhile() {
        String stale = proposed(LocalDate.of(2098, 1, 1), Workbooks.secondTierUpTo(27_000));
        String other = proposed(LocalDate.of(2097, 1, 1), Workbooks.auditFrom(30_000));
        assertThat(form("publisher", "/releases/" + other + "/approval", "confirm", other)
                        .statusCode())
                .isEqualTo(302);

        assertThat(body(get("publisher", "zh", "/releases/" + stale)))
                .contains("版本 " + other + " 在这之后发布了")
                .doesNotContain("批准并发布…");
        assertThat(form("publisher", "/releases/" + stale + "/approval", "confirm", stale)
                        .statusCode())
                .isEqualTo(409);
        assertThat(body(get("analyst", "zh", "/releases/" + stale))).contains("重新提议…");
        HttpResponse<String> renewed = form("analyst", "/releases/" + stale + "/renewal", "x", "y");
        assertThat(renewed.statusCode()).isEqualTo(302);
        String again = renewed.headers().firstValue("Location").orElseThrow();
        assertThat(body(get("publisher", "zh", again.replaceFirst("^https?://[^/]+", ""))))
                .contains("以 " + other + " 为底")
                .contains("批准并发布…");
        form("publisher", "/releases/" + other + "/withdrawal", "reason", "完");
    }

    @Test
    void isNotDecidedByItsAuthor() {
        String id = proposals
                .propose("publisher", "自己的", null, Edits.of(List.of(Workbooks.secondTierUpTo(25_000))))
                .release()
                .id();

        assertThat(body(get("publisher", "zh", "/releases/" + id)))
                .contains("您是提议人，须由另一位发布人批准。")
                .doesNotContain("批准并发布…");
        HttpResponse<String> answer = form("publisher", "/releases/" + id + "/approval", "confirm", id);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("出自本人，须由他人批准。");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        String id = proposed(null, Workbooks.secondTierUpTo(26_000));
        HttpResponse<String> signIn = exchange(request("/sign-in"));
        HttpResponse<String> signedIn =
                sent("/sign-in", cookies(signIn), "username=publisher&password=publisher&_csrf=" + token(signIn));
        HttpResponse<String> page = exchange(request("/releases/" + id).header("Cookie", cookies(signedIn)));
        String mine = cookies(signedIn) + "; " + cookies(page);

        assertThat(sent("/releases/" + id + "/rejection", mine, "reason=no").statusCode())
                .isEqualTo(403);
        assertThat(body(get("auditor", "zh", "/releases/" + id))).contains("待批准");
        assertThat(sent("/releases/" + id + "/rejection", mine, "reason=no&_csrf=" + token(page))
                        .statusCode())
                .isEqualTo(302);
        assertThat(body(get("auditor", "zh", "/releases/" + id))).contains("已退回");
    }

    private HttpResponse<String> sent(String path, String cookies, String body) {
        return exchange(request(path)
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String token(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> !cookie.endsWith("="))
                .collect(Collectors.joining("; "));
    }

    @Test
    void offersNothingOfTheSoftwareThatReleasesKnow() {
        assertThat(body(get("analyst", "zh", "/releases")))
                .doesNotContain("软件带来的新表")
                .contains("时间线");
        HttpResponse<String> answer =
                form("analyst", "/releases", "table", "approval-tiers", "note", "", "effectiveFrom", "2020-01-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        answer = form("analyst", "/releases", "table", "no-table", "note", "采用新表");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("软件没有带来还未采用的表。");
        assertThat(body(get("analyst", "zh", "/releases"))).doesNotContain("采用新表");
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
        return exchange(request(path)
                .header("Authorization", basic(user))
                .header("Accept-Language", language)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
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
