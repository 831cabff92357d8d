package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TamperedServiceTest {

    private static final String CHANGED = "`r1` is not what the audit trail says: note";

    @Test
    void saysSoWhileItRunsAndStartsNoMore() throws Exception {
        String url = Store.EMBEDDED.newUrl();
        try (var service = ServiceProcess.start(url)) {
            var asked = new Asked(service);

            JdbcClient.create(new DriverManagerDataSource(url))
                    .sql("update release set note = 'nothing to see here'")
                    .update();

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(asked.health()).containsExactly(503, 200, 200));
            assertThat(service.log()).contains(CHANGED);
            assertThat(asked.decision()).isEqualTo(200);
        }
        assertThat(ServiceProcess.command("audit", "--url", url)).isEqualTo("1 " + CHANGED + "\n");
        try (var again = ServiceProcess.launch(url)) {
            assertThat(again.ended()).isNotZero();
            assertThat(again.log()).contains("not by the service: " + CHANGED + ".", "`baoxiu audit` finds unchanged");
        }
    }
}
