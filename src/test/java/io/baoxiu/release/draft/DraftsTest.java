package io.baoxiu.release.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.Replica;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.runtime.embedded.ShortTransactions;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.EditsRefused;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.grid.GridEdit.SetCell;
import io.baoxiu.table.grid.GridRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(Store.class)
class DraftsTest {

    private static final List<GridEdit> EDIT = List.of(new SetCell("r7", 0, "R100"));
    private static final List<GridEdit> ANOTHER = List.of(new SetCell("r8", 0, "R200"));
    private static final long LARGEST = 15_000;
    private static final String TABLE = "responsibility";

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica replica;
    private Drafts here;
    private Drafts there;
    private HikariDataSource other;

    @BeforeEach
    void open() {
        HikariDataSource database = kind.open();
        replica = new Replica(database, clock);
        other = Store.connect(database.getJdbcUrl());
        here = drafts(database);
        there = drafts(other);
    }

    private Drafts drafts(HikariDataSource database) {
        var transactions = new TransactionTemplate(new ShortTransactions(database));
        return new Drafts(
                new DraftStore(JdbcClient.create(database), transactions, clock, LARGEST),
                replica.releases(),
                new Grids());
    }

    @AfterEach
    void close() {
        other.close();
        replica.close();
    }

    @Test
    void keepNothingOfWhatIsOnlyLookedAt() {
        OpenTable open = here.open("ann", TABLE);

        assertThat(open.held()).isFalse();
        assertThat(open.grid().file().content())
                .isEqualTo(Workbooks.shipped(TABLE).content());
        assertThat(here.of("ann")).isEqualTo(new Draft("ann", 0, null, List.of()));
    }

    @Test
    void areThereOnEveryReplicaAndForTheirPersonAlone() {
        here.edit("ann", 0, TABLE, "rules", EDIT);

        OpenTable open = there.open("ann", TABLE);

        assertThat(open.grid().sheet("rules").orElseThrow().rows().get(6).cells())
                .startsWith("R100");
        assertThat(open.draft().version()).isEqualTo(1);
        assertThat(open.draft().savedAt()).isEqualTo("2026-03-02T09:30:00.123+08:00");
        assertThat(here.of("bo")).isEqualTo(new Draft("bo", 0, null, List.of()));
    }

    @Test
    void overwriteNothingThatAnotherWindowWrote() {
        here.edit("ann", 0, TABLE, "rules", EDIT);

        assertThatThrownBy(() -> there.edit("ann", 0, "approval-tiers", "rules", ANOTHER))
                .isInstanceOfSatisfying(
                        DraftConflict.class,
                        conflict -> assertThat(conflict.version()).isEqualTo(1));

        assertThat(there.of("ann").tables()).extracting(Draft.OfTable::name).containsExactly(TABLE);
    }

    @Test
    void letOneOfManyThroughAtATime() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> writer = () -> {
                int through = 0;
                while (through < 5) {
                    try {
                        long version = here.of("ann").version();
                        Drafts one = Thread.currentThread().getId() % 2 == 0 ? here : there;
                        one.edit("ann", version, TABLE, "rules", EDIT);
                        through++;
                    } catch (DraftConflict behind) {
                        continue;
                    }
                }
                return through;
            };
            for (Future<Integer> done : windows.invokeAll(List.of(writer, writer, writer, writer))) {
                done.get();
            }
        } finally {
            windows.shutdownNow();
        }

        assertThat(here.of("ann").version()).isEqualTo(20);
    }

    @Test
    void doAllEditsOrNone() {
        List<GridEdit> some = List.of(new SetCell("r7", 0, "R100"), new SetCell("r99", 0, "x"));

        assertThatThrownBy(() -> here.edit("ann", 0, TABLE, "rules", some)).isInstanceOf(EditsRefused.class);

        assertThat(here.of("ann").version()).isZero();
    }

    @Test
    void holdNoTableInWhichAllWasUndone() {
        here.edit("ann", 0, TABLE, "rules", EDIT);
        String before = here.open("ann", TABLE)
                .before()
                .sheets()
                .get(0)
                .rows()
                .get(6)
                .cells()
                .get(0);

        OpenTable open = here.edit("ann", 1, TABLE, "rules", List.of(new SetCell("r7", 0, before)));

        assertThat(open.held()).isFalse();
        assertThat(here.of("ann")).isEqualTo(new Draft("ann", 2, null, List.of()));
    }

    @Test
    void takeFilesAndEditThem() {
        WorkbookFile file = Workbooks.secondTierUpTo(20_000);

        here.take("ann", 0, List.of(file, Workbooks.shipped(TABLE)));
        here.edit("ann", 1, "approval-tiers", "rules", List.of(new SetCell("r9", 0, "R9")));

        assertThat(here.of("ann").tables()).extracting(Draft.OfTable::name).containsExactly("approval-tiers");
        assertThat(here.edits(here.of("ann")).sent()).hasSize(1);
        assertThat(there.open("ann", "approval-tiers")
                        .grid()
                        .sheet("rules")
                        .orElseThrow()
                        .rows()
                        .get(7)
                        .cells())
                .contains("(1000..20000]");
    }

    @Test
    void takeNoFileThatIsNoWorkbook() {
        WorkbookFile broken = new WorkbookFile(TABLE, "no workbook".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> here.take("ann", 0, List.of(Workbooks.secondTierUpTo(20_000), broken)))
                .isInstanceOfSatisfying(
                        WorkbooksRefused.class,
                        refused -> assertThat(refused.findings()).hasSize(1));

        assertThat(here.of("ann").version()).isZero();
    }

    @Test
    void goOnUnderAReleaseThatChangedOtherTables() {
        here.edit("ann", 0, TABLE, "rules", EDIT);
        replica.publish(Workbooks.secondTierUpTo(20_000));

        OpenTable open = here.open("ann", TABLE);

        assertThat(open.stale()).isFalse();
        assertThat(open.table().base()).isEqualTo("r2");
    }

    @Test
    void areStaleWhereAReleaseChangedTheSameTable() {
        here.edit("ann", 0, "approval-tiers", "rules", EDIT);
        replica.publish(Workbooks.secondTierUpTo(20_000));

        OpenTable open = here.open("ann", "approval-tiers");

        assertThat(open.stale()).isTrue();
        assertThat(open.table().base()).isEqualTo("r1");
        assertThat(open.grid().sheet("rules").orElseThrow().rows().get(7).cells())
                .contains("(1000..10000]");
    }

    @Test
    void goOnFromAReleaseThatChangedOtherRows() {
        here.edit("ann", 0, "cost-review", "rules", List.of(new SetCell("r7", 0, "R7x")));
        here.edit(
                "ann",
                1,
                "approval-tiers",
                "rules",
                List.of(
                        new SetCell("r7", 3, "x"),
                        new GridEdit.Insert("r7", List.of(new GridEdit.NewRow("n1", List.of("N1"))))));
        replica.publish(Workbooks.secondTierUpTo(20_000));

        Draft renewed = new DraftRenewals(here, replica.releases()).renew("ann", 2);

        OpenTable open = here.open("ann", "approval-tiers");
        assertThat(renewed.version()).isEqualTo(3);
        assertThat(open.stale()).isFalse();
        assertThat(open.table().base()).isEqualTo("r2");
        List<GridRow> rows = open.grid().sheet("rules").orElseThrow().rows();
        assertThat(rows.get(6).cells().get(3)).isEqualTo("x");
        assertThat(rows.get(7).cells()).startsWith("N1");
        assertThat(rows.get(8).cells()).contains("(1000..20000]");
    }

    @Test
    void stayWhereAReleaseChangedTheSameRows() {
        here.edit("ann", 0, "approval-tiers", "rules", List.of(new SetCell("r8", 1, "(1000..30000]")));
        replica.publish(Workbooks.secondTierUpTo(20_000));
        var proposals = new DraftProposals(here, replica.proposals(), replica.releases());

        assertThatThrownBy(() -> new DraftRenewals(here, replica.releases()).renew("ann", 1))
                .isInstanceOfSatisfying(
                        DraftStale.class,
                        stale -> assertThat(stale.detail().zh()).contains("`r2`", "`approval-tiers`"));
        assertThatThrownBy(() -> proposals.propose("ann", 1, "note", null)).isInstanceOf(DraftStale.class);

        assertThat(here.open("ann", "approval-tiers").table().base()).isEqualTo("r1");
    }

    @Test
    void goWhereTheyAreProposed() {
        here.take("ann", 0, List.of(Workbooks.secondTierUpTo(20_000)));
        var proposals = new DraftProposals(here, replica.proposals(), replica.releases());

        var proposed = proposals.propose("ann", 1, "note", null);

        assertThat(proposed.release().author()).isEqualTo("ann");
        assertThat(there.of("ann")).isEqualTo(new Draft("ann", 2, null, List.of()));
    }

    @Test
    void areNoLargerThanTheyMay() {
        List<GridEdit> more = List.of(new GridEdit.Insert(
                "r7", List.of(new GridEdit.NewRow("n1", List.of("R", "x".repeat(20_000))))));
        here.edit("ann", 0, TABLE, "rules", EDIT);

        assertThatThrownBy(() -> here.edit("ann", 1, TABLE, "rules", more)).isInstanceOf(DraftTooLarge.class);

        assertThat(here.of("ann").version()).isEqualTo(1);
        assertThat(here.open("ann", TABLE)
                        .grid()
                        .sheet("rules")
                        .orElseThrow()
                        .rows()
                        .get(6)
                        .cells())
                .startsWith("R100");
    }

    @Test
    void countOnAfterADraftHasGone() {
        here.edit("ann", 0, TABLE, "rules", EDIT);

        Draft gone = here.drop("ann", 1);

        assertThat(gone).isEqualTo(new Draft("ann", 2, null, List.of()));
        assertThatThrownBy(() -> here.edit("ann", 1, TABLE, "rules", ANOTHER)).isInstanceOf(DraftConflict.class);
    }

    @Test
    void knowNoTableThatIsNowhere() {
        assertThatThrownBy(() -> here.open("ann", "nowhere")).isInstanceOf(UnknownTable.class);
    }
}
