package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Words;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.Release.Status;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.class)
class RenewalTest {

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
    void putsTheSameChangesOnTheBaseOfNow() {
        Release stale = replica.propose(null, tiers);
        replica.publish(review);

        Proposals.Proposed renewed = replica.proposals().renew(stale.id(), "dee");

        Release renewal = renewed.release();
        assertThat(renewal.origin()).isEqualTo(new Origin("r3", "r2", null));
        assertThat(renewal.author()).isEqualTo("dee");
        assertThat(renewal.note()).isEqualTo(stale.note());
        assertThat(content(renewal, "approval-tiers")).isEqualTo(tiers.content());
        assertThat(content(renewal, "cost-review")).isEqualTo(review.content());
        assertThat(status(stale)).isEqualTo(Status.PROPOSED);

        replica.publishing().approve(renewal.id(), "bo");

        assertThat(status(stale)).isEqualTo(Status.SUPERSEDED);
        assertThat(replica.audit.all())
                .extracting(AuditEntry::action)
                .endsWith(AuditEntry.Action.RENEWED, AuditEntry.Action.APPROVED, AuditEntry.Action.SUPERSEDED);
    }

    @Test
    void takesThePlaceOfAScheduledRelease() {
        Release scheduled = replica.publish(APRIL, tiers);
        replica.publish(review);

        Release renewal = replica.proposals().renew(scheduled.id(), "ann").release();
        boolean stale = replica.releases().standing().isStale(renewal);
        replica.publishing().approve(renewal.id(), "bo");

        assertThat(stale).isFalse();
        assertThat(renewal.origin().base()).isEqualTo("r3");
        assertThat(renewal.effectiveFrom()).isEqualTo(APRIL);
        assertThat(status(scheduled)).isEqualTo(Status.SUPERSEDED);
        assertThat(replica.releases().inForce(APRIL).release().id()).isEqualTo(renewal.id());
        assertThatThrownBy(() -> replica.publishing().approve(scheduled.id(), "bo"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r2` was superseded by its renewal");
    }

    @Test
    void leavesHistoryAsItWasOnceTheDayHasCome() {
        Release scheduled = replica.publish(APRIL, tiers);
        replica.publish(review);
        Release renewal = replica.proposals().renew(scheduled.id(), "ann").release();
        clock.set("2026-04-01T00:00:00Z");

        Release published = replica.publishing().approve(renewal.id(), "bo");

        assertThat(status(scheduled)).isEqualTo(Status.PUBLISHED);
        assertThat(replica.releases().inForceToday().release()).isEqualTo(published);
        assertThatThrownBy(() -> replica.proposals().renew(scheduled.id(), "ann"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("the day of `r2` has come");
    }

    @Test
    void isApprovedByNobodyWhoWroteTheOldOne() {
        Release old = replica.propose(null, tiers);
        Release renewal = replica.proposals().renew(old.id(), "dee").release();
        Release again = replica.proposals().renew(renewal.id(), "eli").release();

        for (String author : List.of("ann", "dee", "eli")) {
            assertThatThrownBy(() -> replica.publishing().approve(again.id(), author))
                    .isInstanceOf(NotTheirs.class);
        }
        replica.publishing().approve(again.id(), "bo");

        assertThat(status(old)).isEqualTo(Status.SUPERSEDED);
        assertThat(status(renewal)).isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void namesTheWorkbooksThatItsBaseHasChangedToo() {
        Release stale = replica.propose(null, tiers, review);
        replica.publish(Workbooks.secondTierUpTo(40_000));

        assertThatThrownBy(() -> replica.proposals().renew(stale.id(), "ann"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r3` has changed `approval-tiers` as well: propose them anew");
        assertThat(replica.releases().all()).hasSize(3);
    }

    @Test
    void takesTablesAwayAgain() {
        Edits edits = new Edits(List.of(withoutReplyTime()), Set.of("reply-time"));
        Release stale = replica.proposals().propose("ann", "less", null, edits).release();
        replica.publish(review);

        Release renewal = replica.proposals().renew(stale.id(), "dee").release();
        Release base = replica.publishing().approve(renewal.id(), "bo");

        assertThat(names(stale))
                .doesNotContain("reply-time")
                .hasSize(names(replica.releases().get("r1")).size() - 1);
        assertThat(names(renewal)).isEqualTo(names(stale));
        assertThat(content(renewal, "cost-review")).isEqualTo(review.content());
        assertThatThrownBy(() ->
                        replica.proposals().propose("ann", "again", null, new Edits(List.of(), Set.of("reply-time"))))
                .isInstanceOf(WorkbooksRefused.class)
                .hasMessageContaining("reply-time.xlsx UNKNOWN_TABLE: there is no table `reply-time` to remove");
        assertThat(replica.releases().inForceToday().release()).isEqualTo(base);
    }

    @Test
    void namesTheTableThatItTakesAwayAndItsBaseHasChanged() {
        Release stale = replica.proposals()
                .propose("ann", "less", null, new Edits(List.of(withoutReplyTime()), Set.of("reply-time")))
                .release();
        replica.publish(Workbooks.changed("reply-time", Map.of(Workbooks.find("reply-time", "RT1"), "RT9")));

        assertThatThrownBy(() -> replica.proposals().renew(stale.id(), "ann"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage("`r3` has changed `reply-time` as well: propose them anew");
    }

    @Test
    void worksOnAfterItsBaseWasWithdrawn() {
        Release base = replica.publish(APRIL, tiers);
        Release scheduled = replica.publish(MAY, review);
        replica.publishing().withdraw(base.id(), new Actor("bo", true), "a mistake");

        Release renewal = replica.proposals().renew(scheduled.id(), "ann").release();

        assertThat(renewal.origin().base()).isEqualTo("r1");
        assertThat(content(renewal, "approval-tiers"))
                .isEqualTo(Workbooks.shipped("approval-tiers").content());
    }

    private static WorkbookFile withoutReplyTime() {
        return Words.shipped()
                .without("questions", "question", "reply-time")
                .without("terms", "path", "reply.withinHours")
                .file();
    }

    private List<String> names(Release release) {
        return replica.releases().workbooks(release.id()).stream()
                .map(WorkbookFile::name)
                .sorted()
                .toList();
    }

    private Status status(Release release) {
        return replica.releases().get(release.id()).status();
    }

    private byte[] content(Release release, String table) {
        return replica.releases().compiled(release.id()).workbooks().stream()
                .filter(workbook -> workbook.name().equals(table))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
