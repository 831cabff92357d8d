package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Baoxiu;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The thread that takes over what other replicas publish ends without memory, as often as it is started. */
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/service-test/${random.uuid}.db")
class WatchEndsTest {

    private static final Duration SECONDS = Duration.ofSeconds(20);

    @MockitoSpyBean
    private ReleaseStore store;

    @Autowired
    private HealthEndpoint health;

    @Autowired
    private Releases releases;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private Clock clock;

    @Test
    void isNotReadyMeanwhileAndTakesOverOnceThereIsMemory() {
        doThrow(new OutOfMemoryError("in a test")).when(store).version();
        await().atMost(SECONDS).until(() -> status("readiness").equals(Status.DOWN));
        assertThat(status("liveness")).isEqualTo(Status.UP);

        Release published;
        try (Replica elsewhere = new Replica(Store.connect(database.getJdbcUrl()), clock)) {
            published = elsewhere.publish(Workbooks.secondTierUpTo(20_000));
        }
        doCallRealMethod().when(store).version();

        await().atMost(SECONDS)
                .untilAsserted(
                        () -> assertThat(releases.inForceToday().release()).isEqualTo(published));
        await().atMost(SECONDS).until(() -> status("readiness").equals(Status.UP));
    }

    private Status status(String part) {
        HealthDescriptor told = health.healthForPath(part);
        return told == null ? Status.UNKNOWN : told.getStatus();
    }
}
