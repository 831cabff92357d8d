package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People whom the service does not know yet cost it nothing, and cannot guess a password. */
class SignInTest {

    private static final int PAGES = 300;
    private static final String PAGE = "/problems/conflict?lang=zh";

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.launch(Store.EMBEDDED.newUrl()).ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void makesNoSessionBeforeIt() {
        List<String> cookies = new ArrayList<>();
        for (int count = 0; count < PAGES; count++) {
            cookies.addAll(cookies(Http.send(service.http().at(PAGE), "Accept", "text/html")));
            cookies.addAll(cookies(Http.send(service.http().at("/sign-in"), "Accept", "text/html")));
        }
        for (int count = 0; count < 5; count++) {
            HttpResponse<String> refused = signIn("nobody", "wrong", "");
            assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?error");
            cookies.addAll(cookies(refused));
        }

        assertThat(cookies).isNotEmpty().noneMatch(cookie -> cookie.startsWith("baoxiu-session"));
    }

    @Test
    void leadsBackToWhereAPersonWantedToGo() {
        String back = cookies(Http.send(service.http().at(PAGE), "Accept", "text/html"))
                .get(0);

        HttpResponse<String> signedIn = signIn("analyst", "analyst", "; " + back);

        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith(PAGE);
        assertThat(cookies(signedIn)).anyMatch(cookie -> cookie.startsWith("baoxiu-session"));
    }

    /** A session ends while somebody types; the browser sends the form by itself. */
    @Test
    void leadsAFormBackToItsPageWithWhatWasTyped() {
        String page = "/releases/r1?dialog=rejection";
        HttpResponse<String> asked = form(page, "reason=" + encoded("不行") + "&dialog=x&_csrf=t");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?over=kept");
        assertThat(Http.send(service.http().at("/sign-in?over=kept"), "Accept-Language", "zh")
                        .body())
                .contains("填的内容还在");
        HttpResponse<String> signedIn =
                signIn("analyst", "analyst", "; " + cookies(asked).get(0));
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith(page + "&reason=" + encoded("不行"));

        HttpResponse<String> tooLong = form(page, "reason=" + encoded("长".repeat(500)));
        assertThat(tooLong.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?over=lost");
        assertThat(signIn("analyst", "analyst", "; " + cookies(tooLong).get(0))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> form(String page, String body) {
        return Http.send(
                service.http().at("/releases/r1/rejection").POST(BodyPublishers.ofString(body)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Referer",
                service.http().at(page).build().uri().toString());
    }

    @Test
    void leadsNowhereElse() {
        for (String elsewhere :
                List.of("%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example", "%zz")) {
            assertThat(signIn("analyst", "analyst", "; baoxiu-back=" + elsewhere)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .doesNotContain("evil.example");
        }
    }

    @Test
    void isNotToBeGuessed() throws IOException {
        for (int count = 0; count < 10; count++) {
            assertThat(basic("publisher", "guess" + count).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> refused = basic("publisher", "publisher");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("/problems/too-many-requests");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(2, 61);
        assertThat(signIn("publisher", "publisher", "").statusCode()).isEqualTo(429);
        assertThat(basic("caller", "caller").statusCode()).isEqualTo(200);
        assertThat(service.log()).contains("`publisher` from 127.0.0.1 guesses passwords");
    }

    private static HttpResponse<String> basic(String user, String password) {
        String both = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Http.send(service.http().at("/actuator/info"), "Authorization", "Basic " + both);
    }

    private static HttpResponse<String> signIn(String user, String password, String more) {
        HttpResponse<String> page = Http.send(service.http().at("/sign-in"));
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        return Http.send(
                service.http()
                        .at("/sign-in")
                        .POST(BodyPublishers.ofString(
                                "username=" + user + "&password=" + password + "&_csrf=" + token)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookies(page).get(0) + more);
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .toList();
    }
}
