package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.ReleaseConflict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On two replicas at once, on a database that is as strict as it can be. */
@ParameterizedClass
@EnumSource(Store.class)
class RacesTest {

    private static final Actor AUTHOR = new Actor("ann", false);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private Replica here;
    private Replica there;

    @BeforeEach
    void open() {
        try (var database = kind.open()) {
            if (kind == Store.POSTGRESQL) {
                String name = database.getJdbcUrl().replaceFirst("\\?.*", "").replaceFirst(".*/", "");
                JdbcClient.create(database)
                        .sql("alter database " + name + " set default_transaction_isolation = 'serializable'")
                        .update();
            }
            here = new Replica(Store.connect(database.getJdbcUrl()), clock);
        }
        there = new Replica(Store.connect(here.url()), clock);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        there.close();
        here.close();
    }

    @RepeatedTest(5)
    void haveOneWinnerAndTellTheOthersOfAConflict() throws Exception {
        String id = here.propose(null, Workbooks.secondTierUpTo(20_000)).id();

        List<Object> outcomes = atOnce(List.of(
                () -> here.publishing().approve(id, "bo"),
                () -> there.publishing().reject(id, "cy", "no"),
                () -> there.publishing().withdraw(id, AUTHOR, "no"),
                () -> here.publishing().approve(id, "cy")));

        assertThat(outcomes).filteredOn(ReleaseConflict.class::isInstance).hasSize(3);
    }

    @RepeatedTest(5)
    void letARenewalBeProposedOrTheOldOneBeTakenBack() throws Exception {
        String id = here.propose(null, Workbooks.secondTierUpTo(20_000)).id();

        List<Object> outcomes = atOnce(List.of(
                () -> here.publishing().approve(id, "bo"),
                () -> there.publishing().withdraw(id, AUTHOR, "no"),
                () -> here.proposals().renew(id, "dee")));

        assertThat(outcomes)
                .filteredOn(ReleaseConflict.class::isInstance)
                .hasSizeBetween(1, 2)
                .hasSize((int) outcomes.stream()
                        .filter(RuntimeException.class::isInstance)
                        .count());
    }

    private List<Object> atOnce(List<Callable<?>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<?> act : acts) {
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return act.call();
            }));
        }
        List<Object> outcomes = new ArrayList<>();
        for (Future<Object> one : running) {
            try {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            } catch (ExecutionException refused) {
                outcomes.add(refused.getCause());
            }
        }
        return outcomes;
    }
}
