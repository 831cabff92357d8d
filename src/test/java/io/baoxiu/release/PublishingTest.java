package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.Release.Status;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.release.standing.UnknownRelease;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Store.class)
class PublishingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica replica;
    private Publishing publishing;
    private Releases releases;

    @BeforeEach
    void open() {
        replica = new Replica(kind.open(), clock);
        publishing = replica.publishing();
        releases = replica.releases();
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void fillsAnEmptyStoreWithTheShippedTablesInForceFrom2000() {
        CompiledRelease first = releases.inForce(LocalDate.of(2000, 1, 1));

        assertThat(releases.all()).containsExactly(first.release());
        assertThat(first.release().status()).isEqualTo(Status.PUBLISHED);
        assertThat(first.release().contentHash()).isEqualTo(ContentHash.of(Workbooks.shipped()));
        assertThat(contents(first)).isEqualTo(contents(Workbooks.shipped()));
        assertThatThrownBy(() -> releases.inForce(LocalDate.of(1999, 12, 31)))
                .isInstanceOf(NoReleaseInForce.class)
                .hasMessage("no release is in force on 1999-12-31");
    }

    @Test
    void fillsAStoreOnlyOnce() {
        replica.publish(Workbooks.secondTierUpTo(20_000));

        try (Replica again = new Replica(Store.connect(replica.url()), clock)) {
            assertThat(again.releases().all()).isEqualTo(releases.all()).hasSize(2);
            assertThat(again.shipped.differ()).isFalse();
        }
    }

    @Test
    void keepsAProposalOutOfForceUntilAnotherPersonApprovesIt() {
        Release proposal = propose(Workbooks.secondTierUpTo(20_000));
        Release before = releases.inForceToday().release();

        Release published = publishing.approve(proposal.id(), "bo");

        assertThat(before.id()).isEqualTo("r1");
        assertThat(proposal.status()).isEqualTo(Status.PROPOSED);
        assertThat(proposal.origin().base()).isEqualTo("r1");
        assertThat(published)
                .isEqualTo(proposal.published("bo", TODAY, proposal.createdAt(), 2))
                .isEqualTo(releases.inForceToday().release())
                .isEqualTo(releases.get(proposal.id()));
    }

    @Test
    void takesTheTablesThatAreNotSentFromTheReleaseInForce() {
        WorkbookFile tiers = Workbooks.secondTierUpTo(20_000);
        replica.publish(tiers);

        WorkbookFile review = Workbooks.changed("cost-review", Map.of("cost-review!A7", "ANOTHER-ID"));
        replica.publish(review);

        var expected = contents(Workbooks.shipped());
        expected.putAll(contents(List.of(tiers, review)));
        assertThat(contents(releases.inForceToday())).isEqualTo(expected);
    }

    @Test
    void keepsNothingOfWorkbooksWithAnError() {
        WorkbookFile wrong = Workbooks.changed("approval-tiers", Map.of("approval-tiers!C8", "second"));

        assertThatThrownBy(() -> propose(wrong))
                .isInstanceOfSatisfying(
                        WorkbooksRefused.class,
                        refused -> assertThat(refused.findings())
                                .anySatisfy(
                                        finding -> assertThat(finding.cell()).isEqualTo("C8")));
        assertThat(releases.all()).hasSize(1);
        assertThat(replica.audit.all()).hasSize(1);
    }

    @Test
    void refusesTheAuthorsOwnApproval() {
        Release proposal = propose(Workbooks.secondTierUpTo(20_000));

        assertThatThrownBy(() -> publishing.approve(proposal.id(), "ann")).isInstanceOf(NotTheirs.class);
        assertThat(releases.get(proposal.id())).isEqualTo(proposal);
        assertThat(releases.inForceToday().release().id()).isEqualTo("r1");
    }

    @Test
    void refusesToPublishWhatWasMadeFromAnOlderRelease() {
        Release one = propose(Workbooks.secondTierUpTo(20_000));
        Release other = propose(Workbooks.secondTierUpTo(30_000));
        publishing.approve(one.id(), "bo");

        assertThatThrownBy(() -> publishing.approve(other.id(), "bo"))
                .isInstanceOf(ReleaseConflict.class)
                .hasMessage(
                        "`r3` was made from `r1`, but on its day it would now follow `r2`, published meanwhile: renew it");
        assertThat(releases.get(other.id())).isEqualTo(other);
    }

    @Test
    void publishesNothingTwice() {
        Release published = replica.publish(Workbooks.secondTierUpTo(20_000));

        assertThatThrownBy(() -> publishing.approve(published.id(), "bo")).isInstanceOf(ReleaseConflict.class);
        assertThatThrownBy(() -> publishing.reject(published.id(), "bo", "too late"))
                .isInstanceOf(ReleaseConflict.class);
    }

    @Test
    void rejectsForAReason() {
        Release proposal = propose(Workbooks.secondTierUpTo(20_000));

        Release rejected = publishing.reject(proposal.id(), "bo", "too generous");

        assertThat(rejected).isEqualTo(proposal.rejected("too generous")).isEqualTo(releases.get(proposal.id()));
        assertThatThrownBy(() -> publishing.approve(proposal.id(), "bo")).isInstanceOf(ReleaseConflict.class);
    }

    @Test
    void knowsNoReleaseThatWasNeverProposed() {
        assertThatThrownBy(() -> publishing.approve("r9", "bo")).isInstanceOf(UnknownRelease.class);
        assertThatThrownBy(() -> publishing.reject("r9", "bo", "why")).isInstanceOf(UnknownRelease.class);
        assertThatThrownBy(() -> publishing.reinstate("r9", "bo", "why")).isInstanceOf(UnknownRelease.class);
        assertThatThrownBy(() -> releases.compiled("r9")).isInstanceOf(UnknownRelease.class);
    }

    @Test
    void putsAReleaseInForceOnItsDayWithoutAnotherLook() {
        Release scheduled = publish(LATER, Workbooks.secondTierUpTo(20_000));

        assertThat(releases.inForceToday().release().id()).isEqualTo("r1");
        assertThat(releases.inForce(LATER).release()).isEqualTo(scheduled);
        clock.set("2026-03-31T15:59:59.999Z");
        assertThat(releases.inForceToday().release().id()).isEqualTo("r1");
        clock.set("2026-03-31T16:00:00Z");
        assertThat(releases.inForceToday().release()).isEqualTo(scheduled);
    }

    @Test
    void putsALateApprovalInForceOnTheDayItIsGiven() {
        Release proposal = replica.propose(LATER, Workbooks.secondTierUpTo(20_000));
        clock.set("2026-05-01T01:00:00Z");

        assertThat(publishing.approve(proposal.id(), "bo").effectiveFrom()).isEqualTo(LocalDate.of(2026, 5, 1));
    }

    @Test
    void reinstatesAFormerReleaseAndLeavesTheScheduledOnesScheduled() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        Release scheduled = publish(LATER, Workbooks.secondTierUpTo(30_000));

        Publishing.Reinstated reinstated = publishing.reinstate("r1", "bo", "back to the start");

        Release again = reinstated.release();
        assertThat(again).isEqualTo(releases.inForceToday().release()).isEqualTo(releases.get("r4"));
        assertThat(again.contentHash()).isEqualTo(releases.get("r1").contentHash());
        assertThat(again.effectiveFrom()).isEqualTo(TODAY);
        assertThat(reinstated.scheduled()).containsExactly(scheduled);
        assertThat(releases.inForce(LATER).release()).isEqualTo(scheduled);
    }

    @Test
    void letsNobodyReinstateWhatTheyWrote() {
        replica.publish(Workbooks.secondTierUpTo(20_000));
        replica.publish(Workbooks.secondTierUpTo(30_000));
        Release again = publishing.reinstate("r2", "bo", "as before").release();

        assertThatThrownBy(() -> publishing.reinstate("r2", "ann", "mine"))
                .isInstanceOf(NotTheirs.class)
                .hasMessage("`r2` was proposed by the same person; another person must reinstate it");
        assertThatThrownBy(() -> publishing.reinstate(again.id(), "bo", "again"))
                .isInstanceOf(NotTheirs.class);
        assertThatThrownBy(() -> publishing.reinstate(again.id(), "ann", "again"))
                .isInstanceOf(NotTheirs.class);
        assertThat(publishing
                        .reinstate(again.id(), "cy", "again")
                        .release()
                        .origin()
                        .reinstates())
                .isEqualTo(again.id());
    }

    @Test
    void reinstatesNothingThatNeverWasInForce() {
        Release scheduled = publish(LATER, Workbooks.secondTierUpTo(20_000));
        Release proposal = propose(Workbooks.secondTierUpTo(30_000));

        assertThatThrownBy(() -> publishing.reinstate(scheduled.id(), "bo", "now"))
                .isInstanceOf(ReleaseConflict.class);
        assertThatThrownBy(() -> publishing.reinstate(proposal.id(), "bo", "now"))
                .isInstanceOf(ReleaseConflict.class);
    }

    @Test
    void letsOneOfTwoPublishersThrough() throws Exception {
        Release one = propose(Workbooks.secondTierUpTo(20_000));
        Release other = propose(Workbooks.secondTierUpTo(30_000));
        var threads = Executors.newFixedThreadPool(2);
        List<Object> outcomes = new ArrayList<>();

        try (Replica elsewhere = new Replica(Store.connect(replica.url()), clock)) {
            List<Callable<Release>> approvals = List.of(
                    () -> publishing.approve(one.id(), "bo"),
                    () -> elsewhere.publishing().approve(other.id(), "cy"));
            for (Future<Release> outcome : threads.invokeAll(approvals)) {
                outcomes.add(outcomeOf(outcome));
            }
        }
        threads.shutdown();

        assertThat(outcomes).hasSize(2);
        assertThat(outcomes).hasAtLeastOneElementOfType(Release.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(ReleaseConflict.class);
        assertThat(releases.all().stream().filter(release -> release.status() == Status.PUBLISHED))
                .hasSize(2);
    }

    private static Object outcomeOf(Future<Release> outcome) throws InterruptedException {
        try {
            return outcome.get();
        } catch (ExecutionException refused) {
            return refused.getCause();
        }
    }

    private Release propose(WorkbookFile changed) {
        return replica.propose(null, changed);
    }

    private Release publish(LocalDate from, WorkbookFile changed) {
        return replica.publish(from, changed);
    }

    private static Map<String, String> contents(CompiledRelease release) {
        return contents(release.workbooks());
    }

    private static Map<String, String> contents(List<WorkbookFile> workbooks) {
        return workbooks.stream()
                .collect(Collectors.toMap(WorkbookFile::name, workbook -> ContentHash.of(workbook.content())));
    }
}
