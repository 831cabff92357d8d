package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.class)
class BasesTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private final WorkbookFile tiers = Workbooks.secondTierUpTo(20_000);
    private final WorkbookFile review = Workbooks.auditFrom(30_000);
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
    void leaveWhatIsScheduledOutOfAChangeForToday() {
        Release scheduled = replica.publish(APRIL, tiers);

        Proposals.Proposed today = replica.proposals().propose("ann", "now", null, Edits.of(List.of(review)));

        assertThat(today.release().origin().base()).isEqualTo("r1");
        assertThat(today.scheduled()).containsExactly(scheduled);
        assertThat(content(today.release(), "approval-tiers"))
                .isEqualTo(Workbooks.shipped("approval-tiers").content());
        assertThat(content(today.release(), "cost-review")).isEqualTo(review.content());
    }

    @Test
    void areWhatIsScheduledForThoseWhoseDayComesLater() {
        Release scheduled = replica.publish(APRIL, tiers);

        Release onItsDay = replica.propose(APRIL, review);
        Release later = replica.propose(MAY, review);

        assertThat(onItsDay.origin().base()).isEqualTo(scheduled.id());
        assertThat(later.origin().base()).isEqualTo(scheduled.id());
        assertThat(content(later, "approval-tiers")).isEqualTo(tiers.content());
    }

    @Test
    void goStaleWhenAnotherComesInBetween() {
        Release scheduled = replica.publish(APRIL, tiers);
        Release proposal = replica.propose(MAY, Workbooks.secondTierUpTo(40_000));
        boolean before = stale(scheduled) || stale(proposal);

        replica.publish(review);

        assertThat(before).isFalse();
        assertThat(stale(scheduled)).isTrue();
        assertThat(stale(proposal)).isFalse();
    }

    @Test
    void goStaleWhenAMistakeIsTakenBack() {
        replica.publish(tiers);
        Release scheduled = replica.publish(APRIL, review);

        replica.publishing().reinstate("r1", "cy", "a mistake");

        assertThat(stale(scheduled)).isTrue();
        clock.set("2026-04-01T00:00:00Z");
        assertThat(stale(scheduled)).as("in force").isFalse();
    }

    @Test
    void goStaleWhenTheirDayPassesAndAnotherIsInForce() {
        Release proposal = replica.propose(null, review);
        replica.publish(APRIL, tiers);
        boolean before = stale(proposal);

        clock.set("2026-04-01T00:00:00Z");

        assertThat(before).isFalse();
        assertThat(stale(proposal)).isTrue();
        assertThatThrownBy(() -> replica.publishing().approve(proposal.id(), "bo"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessageContaining("it would now follow `r3`");
    }

    @Test
    void areApprovedOnWhateverIsPublishedForOtherDays() {
        Release today = replica.propose(null, review);
        Release scheduled = replica.publish(APRIL, tiers);

        assertThat(replica.publishing().approve(today.id(), "bo").status()).isEqualTo(Release.Status.PUBLISHED);
        assertThat(replica.releases().inForce(APRIL).release()).isEqualTo(scheduled);
    }

    @Test
    void areNotProposedAgainAsTheyStand() {
        WorkbookFile same = Workbooks.shipped("approval-tiers");

        assertThatThrownBy(() -> replica.propose(null, same, Workbooks.shipped("severity")))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("nothing is changed: all workbooks are those of `r1`");
        replica.publish(tiers);
        assertThatThrownBy(() -> replica.propose(null, tiers)).isInstanceOf(ReleaseConflict.class);
        assertThat(replica.propose(null, same).origin().base()).isEqualTo("r2");
    }

    @Test
    void takeNoUnchangedWorkbookAsChanged() {
        Release proposal = replica.propose(null, review, Workbooks.shipped("approval-tiers"));
        replica.publish(tiers);

        Release renewed = replica.proposals().renew(proposal.id(), "ann").release();

        assertThat(content(renewed, "approval-tiers")).isEqualTo(tiers.content());
    }

    @Test
    void doNotHideThatAWorkbookIsSentTwice() {
        WorkbookFile same = Workbooks.shipped("approval-tiers");

        assertThatThrownBy(() -> replica.propose(null, tiers, same)).isInstanceOf(WorkbooksRefused.class);
    }

    private boolean stale(Release release) {
        Standing standing = replica.releases().standing();
        return standing.isStale(standing.get(release.id()));
    }

    private byte[] content(Release release, String table) {
        return replica.releases().compiled(release.id()).workbooks().stream()
                .filter(workbook -> workbook.name().equals(table))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
