package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.record.Release;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.contributor.Status;

@ParameterizedClass
@EnumSource(Store.class)
class ReplicasTest {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica here;
    private Replica there;

    @BeforeEach
    void open() {
        here = new Replica(kind.open(), clock);
        there = new Replica(Store.connect(here.url()), clock);
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    @Test
    void takeOverWhatAnotherOnePublishes() {
        there.watch();

        Release published = here.publish(Workbooks.secondTierUpTo(20_000));

        await().atMost(AT_MOST)
                .untilAsserted(() ->
                        assertThat(there.releases().inForceToday().release()).isEqualTo(published));
    }

    @Test
    void takeItOverThoughTheConnectionThatWouldTellIsCut() {
        there.watch();
        cutWhoeverListens();

        Release published = here.publish(Workbooks.secondTierUpTo(20_000));

        await().atMost(AT_MOST)
                .untilAsserted(() ->
                        assertThat(there.releases().inForceToday().release()).isEqualTo(published));
    }

    /** With the embedded database nobody does. */
    private void cutWhoeverListens() {
        if (kind == Store.POSTGRESQL) {
            await().atMost(AT_MOST)
                    .untilAsserted(() -> assertThat(here.sql
                                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                                            + " where datname = current_database() and query like 'listen %'")
                                    .query(Boolean.class)
                                    .list())
                            .containsExactly(true));
        }
    }

    @Test
    void keepTheLastGoodReleaseWhenOneCannotBeLoadedAndTryAgain() {
        var health = new ReleasesHealthIndicator(there.releases(), there.shipped, new SimpleMeterRegistry());
        here.publish(Workbooks.secondTierUpTo(20_000));
        byte[] content = exchange(new byte[] {1, 2, 3});

        there.releases().refresh();

        assertThat(there.releases().inForceToday().release().id()).isEqualTo("r1");
        assertThat(there.releases().trouble()).contains("the workbooks of `r2` are not those of its content hash");
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        exchange(content);
        there.releases().refresh();

        assertThat(there.releases().inForceToday().release().id()).isEqualTo("r2");
        assertThat(there.releases().trouble()).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void tellOfTroubleInMetrics() {
        var meters = new SimpleMeterRegistry();
        var health = new ReleasesHealthIndicator(there.releases(), there.shipped, meters);
        here.publish(Workbooks.secondTierUpTo(20_000));
        double before = meters.get("baoxiu.releases.behind").gauge().value();
        exchange(new byte[] {1, 2, 3});

        there.releases().refresh();

        assertThat(before).isZero();
        assertThat(meters.get("baoxiu.releases.behind").gauge().value()).isEqualTo(1);
        assertThat(health.health().getDetails()).containsEntry("inForce", "r1");
    }

    /** The changed workbook's content, in place of which the new one stands. */
    private byte[] exchange(byte[] content) {
        String hash = here.sql
                .sql("select hash from release_workbook where release = 'r2' and name = 'approval-tiers'")
                .query(String.class)
                .single();
        byte[] before = here.sql
                .sql("select content from workbook where hash = ?")
                .param(hash)
                .query((row, index) -> row.getBytes(1))
                .single();
        here.sql
                .sql("update workbook set content = ? where hash = ?")
                .params(content, hash)
                .update();
        return before;
    }
}
