package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.Release.Status;
import io.baoxiu.release.standing.Standing;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.class)
class WithdrawalTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Actor AUTHOR = new Actor("ann", false);
    private static final Actor ANALYST = new Actor("dee", false);
    private static final Actor PUBLISHER = new Actor("bo", true);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
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
    void isTheAuthorsWhileItIsAProposal() {
        Release proposal = replica.propose(null, Workbooks.secondTierUpTo(20_000));

        Release withdrawn = withdraw(proposal, AUTHOR).release();

        assertThat(withdrawn)
                .isEqualTo(proposal.withdrawn("no"))
                .isEqualTo(replica.releases().get("r2"));
        assertThatThrownBy(() -> replica.publishing().approve("r2", "bo"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r2` was withdrawn");
        assertThat(replica.audit.all().get(2).action()).isEqualTo(AuditEntry.Action.WITHDRAWN);
        assertThat(replica.audit.all().get(2).remark()).isEqualTo("no");
    }

    @Test
    void isAPublishersWhileItsDayHasNotCome() {
        Release scheduled = replica.publish(APRIL, Workbooks.secondTierUpTo(20_000));

        Release withdrawn = withdraw(scheduled, PUBLISHER).release();

        assertThat(withdrawn.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(replica.releases().inForce(APRIL).release().id()).isEqualTo("r1");
        clock.set("2026-04-02T00:00:00Z");
        assertThat(replica.releases().inForceToday().release().id()).isEqualTo("r1");
        assertThatThrownBy(() -> replica.publishing().reinstate("r2", "cy", "it never was"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r2` never was in force");
    }

    @Test
    void isNobodyElses() {
        Release scheduled = replica.publish(APRIL, Workbooks.secondTierUpTo(20_000));
        Release proposal = replica.propose(null, Workbooks.secondTierUpTo(30_000));

        assertThatThrownBy(() -> withdraw(scheduled, ANALYST)).isInstanceOf(NotTheirs.class);
        assertThatThrownBy(() -> withdraw(proposal, ANALYST)).isInstanceOf(NotTheirs.class);
        assertThatThrownBy(() -> withdraw(scheduled, AUTHOR))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r2` was already approved by bo");
    }

    @Test
    void comesTooLateOnItsDay() {
        Release inForce = replica.publish(Workbooks.secondTierUpTo(20_000));
        Release scheduled = replica.publish(APRIL, Workbooks.secondTierUpTo(30_000));
        clock.set("2026-03-31T16:00:00Z");

        assertThatThrownBy(() -> withdraw(scheduled, PUBLISHER))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("the day of `r3` has come");
        assertThatThrownBy(() -> withdraw(inForce, PUBLISHER)).isInstanceOf(ReleaseConflict.class);
        assertThat(replica.releases().inForceToday().release()).isEqualTo(scheduled);
    }

    @Test
    void isDoneOnce() {
        Release proposal = replica.propose(null, Workbooks.secondTierUpTo(20_000));
        withdraw(proposal, AUTHOR);

        assertThatThrownBy(() -> withdraw(proposal, AUTHOR)).isInstanceOf(ReleaseConflict.class);
        assertThatThrownBy(() -> replica.publishing().reject("r2", "bo", "no")).isInstanceOf(ReleaseConflict.class);
        assertThatThrownBy(() -> replica.proposals().renew("r2", "ann")).isInstanceOf(ReleaseConflict.class);
    }

    @Test
    void namesThoseThatHoldTheChangeAndLeavesThemStale() {
        Release scheduled = replica.publish(APRIL, Workbooks.secondTierUpTo(20_000));
        Release onTop = replica.publish(MAY, Workbooks.auditFrom(30_000));
        Release onTopOfThat = replica.propose(MAY, Workbooks.auditFrom(40_000));
        replica.propose(null, Workbooks.auditFrom(50_000));

        Publishing.Withdrawn withdrawn = withdraw(scheduled, PUBLISHER);

        Standing standing = replica.releases().standing();
        assertThat(withdrawn.onTop()).containsExactly(onTopOfThat, onTop);
        assertThat(standing.isStale(onTop)).isTrue();
        assertThat(standing.isStale(onTopOfThat)).isFalse();
    }

    @Test
    void leavesRoomForTheNextPublication() {
        withdraw(replica.publish(APRIL, Workbooks.secondTierUpTo(20_000)), PUBLISHER);

        Release next = replica.publish(APRIL, Workbooks.secondTierUpTo(30_000));

        assertThat(replica.releases().inForce(APRIL).release()).isEqualTo(next);
    }

    @Test
    void isHeardOfByOtherReplicas() {
        try (Replica other = new Replica(Store.connect(replica.url()), clock)) {
            other.watch();
            Release scheduled = replica.publish(APRIL, Workbooks.secondTierUpTo(20_000));
            await().atMost(Duration.ofSeconds(2)).until(() -> decidesIn(other).equals(scheduled.id()));

            withdraw(scheduled, PUBLISHER);

            await().atMost(Duration.ofSeconds(2)).until(() -> decidesIn(other).equals("r1"));
        }
    }

    private static String decidesIn(Replica replica) {
        return replica.releases().inForce(APRIL).release().id();
    }

    private Publishing.Withdrawn withdraw(Release release, Actor actor) {
        return replica.publishing().withdraw(release.id(), actor, "no");
    }
}
