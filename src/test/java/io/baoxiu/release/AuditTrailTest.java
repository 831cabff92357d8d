package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditEntry.Action;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.Verdict;
import io.baoxiu.table.Edits;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

@ParameterizedClass
@EnumSource(Store.class)
class AuditTrailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00.123Z");

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock(NOW.toString());
    private Replica replica;

    @BeforeEach
    void open() {
        replica = new Replica(kind.open(), clock);
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void saysWhoDidWhatAndWhen() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        Release rejected = replica.proposals()
                .propose("ann", "more", null, Edits.of(List.of(Workbooks.secondTierUpTo(30_000))))
                .release();
        replica.publishing().reject(rejected.id(), "bo", "too generous");
        replica.publishing().reinstate("r1", "cy", "back");

        assertThat(replica.audit.all())
                .extracting(AuditEntry::person, AuditEntry::action, AuditEntry::release, AuditEntry::remark)
                .containsExactly(
                        tuple("baoxiu", Action.SHIPPED, "r1", "shipped with the software"),
                        tuple("ann", Action.PROPOSED, "r2", "a change"),
                        tuple("bo", Action.APPROVED, "r2", ""),
                        tuple("ann", Action.PROPOSED, "r3", "more"),
                        tuple("bo", Action.REJECTED, "r3", "too generous"),
                        tuple("cy", Action.REINSTATED, "r4", "back"));
        assertThat(replica.audit.all()).extracting(AuditEntry::at).containsOnly(NOW);
    }

    @Test
    void endsInTheHashOfItsLastEntry() {
        replica.publish(Workbooks.secondTierUpTo(20_000));

        List<AuditEntry> all = replica.audit.all();
        assertThat(replica.check.verify())
                .isEqualTo(new Verdict.Whole(3, all.get(2).hash()));
        assertThat(all.get(0).previous()).isEqualTo("0".repeat(64));
        assertThat(all.get(1).previous()).isEqualTo(all.get(0).hash());
    }

    @Test
    void doesNotRunBackwardsWithAClock() {
        clock.set("2026-03-02T01:29:00Z");
        replica.publish(Workbooks.secondTierUpTo(20_000));
        clock.set("2026-03-02T01:31:00Z");
        replica.publish(Workbooks.secondTierUpTo(30_000));

        assertThat(replica.audit.all())
                .extracting(AuditEntry::at)
                .containsExactly(
                        NOW, NOW, NOW, Instant.parse("2026-03-02T01:31:00Z"), Instant.parse("2026-03-02T01:31:00Z"));
    }

    @Test
    void cannotBeChangedThroughTheDatabase() {
        assertThatThrownBy(() -> run("update audit set person = 'eve'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> run("delete from audit")).isInstanceOf(DataAccessException.class);
        assertThat(replica.check.verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void showsAChangeBehindItsBack() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        unguard();

        run("update audit set person = 'eve' where number = 2");

        assertThat(replica.check.verify()).isEqualTo(new Verdict.Broken(2));
    }

    @Test
    void showsThatAnEntryWasLeftOut() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        unguard();

        run("delete from audit where number = 2");

        assertThat(replica.check.verify()).isEqualTo(new Verdict.Broken(2));
    }

    @Test
    void isOneChainThoughTwoReplicasWriteIt() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try (Replica other = new Replica(Store.connect(replica.url()), clock)) {
            List<Callable<Release>> proposals = IntStream.range(0, 20)
                    .mapToObj(i -> i % 2 == 0 ? replica : other)
                    .map(some -> (Callable<Release>) () -> some.proposals()
                            .propose("ann", "again", null, Edits.of(List.of(Workbooks.secondTierUpTo(20_000))))
                            .release())
                    .toList();
            for (Future<Release> proposal : threads.invokeAll(proposals)) {
                proposal.get();
            }
        }
        threads.shutdown();

        assertThat(replica.check.verify())
                .isEqualTo(new Verdict.Whole(21, replica.audit.all().get(20).hash()));
    }

    private void unguard() {
        if (kind == Store.POSTGRESQL) {
            run("alter table audit disable trigger all");
        } else {
            run("drop trigger audit_is_never_changed");
            run("drop trigger audit_is_never_shortened");
        }
    }

    private void run(String statement) {
        replica.sql.sql(statement).update();
    }
}
