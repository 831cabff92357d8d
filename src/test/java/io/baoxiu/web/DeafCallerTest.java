package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** A caller who asks and does not listen, over a network that takes no more than a few answers. */
@SpringBootTest(
        classes = {Baoxiu.class, DeafCallerTest.SmallNetwork.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/service-test/${random.uuid}.db")
class DeafCallerTest {

    private static final String FACTS = "{\"complaint\": {\"kind\": \"CONSULTATION\"}}";
    private static final String DECISION = "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Basic Y2FsbGVyOmNhbGxlcg==\r\nContent-Type: application/json\r\nContent-Length: "
            + FACTS.length() + "\r\n\r\n" + FACTS;

    /** As many as the web server answers on one connection. */
    private static final int DECISIONS = 100;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @TestConfiguration
    static class SmallNetwork {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> sendsLittleAtOnce() {
            return factory -> factory.addConnectorCustomizers(
                    connector -> connector.setProperty("socket.txBufSize", Integer.toString(4_096)));
        }
    }

    @Test
    void holdsUpNobodyElsesDecision() throws Exception {
        try (var deaf = new HangingConnections(port, 1, DECISION.repeat(DECISIONS))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> decisions() > 0);
            double before;
            double now = decisions();
            do {
                before = now;
                deaf.drip();
                TimeUnit.SECONDS.sleep(1);
                now = decisions();
            } while (now > before);
            assertThat(now).isLessThan(DECISIONS);

            HttpResponse<String> other = client.sendAsync(
                            new Http(port)
                                    .as("finance", "/v1/decisions")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(FACTS))
                                    .build(),
                            BodyHandlers.ofString())
                    .get(10, TimeUnit.SECONDS);

            assertThat(other.statusCode()).as(other::body).isEqualTo(200);
        }
    }

    private double decisions() {
        return new Http(port).metric("baoxiu_decisions_total");
    }
}
