package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.runtime.Connections;
import io.baoxiu.security.Accounts;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People whom the service keeps sign in with name and password, and stay signed in whatever happens to a process. */
class PeopleTest {

    private static final String ANYWHERE = "--server.address=0.0.0.0";
    private static final String PASSWORD = "correct horse";

    @ParameterizedTest
    @EnumSource(Store.class)
    void signInOnAnyAddressAndStaySignedInOverARestart(Store kind) throws Exception {
        String url = kind.newUrl();
        change(url, accounts -> {
            accounts.add("张三", Role.FINANCE, PASSWORD);
            accounts.add("ann", Role.AUDITOR, PASSWORD);
        });
        String session;
        try (var service = ServiceProcess.launch(url, ANYWHERE).ready()) {
            assertThat(basic(service, "张三", PASSWORD)).isEqualTo(200);
            assertThat(basic(service, "张三", "wrong horse")).isEqualTo(401);
            assertThat(basic(service, "finance", "finance")).isEqualTo(401);
            assertThat(audit(service, "ann")).isEqualTo(200);
            assertThat(audit(service, "张三")).isEqualTo(403);
            assertThat(signInPage(service)).doesNotContain("data-fill");
            assertThat(service.log()).doesNotContain("demo users");
            session = signIn(service, "ann");
            assertThat(visit(service, session)).isEqualTo(200);
            assertThat(Http.send(service.http().at("/v1/decisions"), "X-Forwarded-For", "10.1.1.1")
                            .statusCode())
                    .isEqualTo(401);
            service.stop();
        }
        change(url, accounts -> accounts.changePassword("张三", "battery staple"));
        try (var service = ServiceProcess.launch(url, ANYWHERE).ready()) {
            assertThat(visit(service, session)).isEqualTo(200);
            assertThat(basic(service, "张三", PASSWORD)).isEqualTo(401);
            assertThat(basic(service, "张三", "battery staple")).isEqualTo(200);
            assertThat(visit(service, session.substring(0, session.length() - 4) + "AAAA"))
                    .isEqualTo(401);
        }
    }

    @Test
    void areTheSameOnEveryReplicaWhileTheyAreThere() throws Exception {
        String url = Store.POSTGRESQL.newUrl();
        try (var one = ServiceProcess.launch(url).ready();
                var another = ServiceProcess.launch(url).ready()) {
            assertThat(basic(one, "auditor", "auditor")).isEqualTo(200);
            change(url, accounts -> accounts.add("ann", Role.AUDITOR, PASSWORD));
            await().atMost(Duration.ofSeconds(30)).until(() -> basic(one, "auditor", "auditor") == 401);
            await().atMost(Duration.ofSeconds(30)).until(() -> basic(another, "ann", PASSWORD) == 200);
            String session = signIn(one, "ann");
            assertThat(visit(another, session)).isEqualTo(200);

            change(url, accounts -> accounts.changePassword("ann", "battery staple"));
            await().atMost(Duration.ofSeconds(30)).until(() -> visit(one, session) == 401);
            await().atMost(Duration.ofSeconds(30)).until(() -> basic(another, "ann", PASSWORD) == 401);

            change(url, accounts -> accounts.remove("ann"));
            await().atMost(Duration.ofSeconds(30)).until(() -> basic(one, "ann", "battery staple") == 401);
        }
    }

    private static void change(String url, Consumer<Accounts> what) throws IOException {
        try (var database = Connections.own(url, null, null)) {
            what.accept(Accounts.in(database));
        }
    }

    private static int basic(ServiceProcess service, String name, String password) {
        return get(service, "/actuator/info", name, password);
    }

    private static int audit(ServiceProcess service, String name) {
        return get(service, "/v1/audit", name, PASSWORD);
    }

    private static int get(ServiceProcess service, String address, String name, String password) {
        String both = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Http.send(service.http().at(address), "Authorization", "Basic " + both)
                .statusCode();
    }

    private static int visit(ServiceProcess service, String session) {
        return Http.send(service.http().at("/v1/audit"), "Cookie", session).statusCode();
    }

    private static String signInPage(ServiceProcess service) {
        return Http.send(service.http().at("/sign-in")).body();
    }

    private static String signIn(ServiceProcess service, String name) throws IOException {
        HttpResponse<String> page = Http.send(service.http().at("/sign-in"));
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String cookie = page.headers().allValues("Set-Cookie").get(0).split(";")[0];
        var signedIn = Http.send(
                service.http()
                        .at("/sign-in")
                        .POST(BodyPublishers.ofString(
                                "username=" + name + "&password=" + PASSWORD.replace(" ", "+") + "&_csrf=" + token)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie);
        return signedIn.headers().allValues("Set-Cookie").stream()
                .map(one -> one.split(";")[0])
                .filter(one -> one.startsWith("baoxiu-session="))
                .findFirst()
                .orElseThrow();
    }
}
