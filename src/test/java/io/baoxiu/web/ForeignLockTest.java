package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForeignLockTest {

    @Test
    void stopsDecisionsForAsLongAsItIsHeld() throws Exception {
        String url = Store.EMBEDDED.newUrl();
        try (var service = ServiceProcess.start(url);
                var foreign = DriverManager.getConnection(url);
                var lock = foreign.createStatement()) {
            var asked = new Asked(service);
            assertThat(asked.decision()).isEqualTo(200);

            lock.execute("begin immediate");
            asked.isDown();
            await().atMost(Duration.ofSeconds(20)).until(() -> service.log().contains("the journal could not keep"));
            lock.execute("rollback");

            asked.isUpAgain();
        }
    }
}
