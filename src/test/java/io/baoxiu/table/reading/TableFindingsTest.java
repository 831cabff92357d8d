package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.COLLECT;
import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.RuleUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each fault of a sheet, with the very cell. */
class TableFindingsTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final String[] REASON = {"clause", "text.zh", "text.en"};

    @Test
    void namesATableThatIsNone() {
        Book book = Book.of("cost-revue", FIRST).row("#", "approval.amount", "approval.costReviewer");
        WorkbookFile file = new WorkbookFile("cost-revu", book.bytes());

        assertThat(found(file)).containsExactly("UNKNOWN_TABLE B1");
        assertThat(findings(file).get(0).message().en()).contains("the nearest are `cost-review`");
        assertThat(findings(file).get(0).suggestion()).isEqualTo(List.of("cost-revu"));
    }

    @Test
    void takesATableOfANewName() {
        Book book = Book.of("second-review", FIRST)
                .row(header("tender.done", "tender.office"))
                .row("r1", "PLANNING_PERMIT", "SALES", "CSP", "a", "b");

        assertThat(found(book)).isEmpty();
    }

    @Test
    void wantsTheFileNamedAsTheTable() {
        WorkbookFile file = new WorkbookFile("cost-review (1)", costReview().bytes());

        assertThat(found(file)).containsExactly("BAD_SETTING B1");
        assertThat(found(Book.bare("cost-review")
                        .row("hit policy", "FIRST")
                        .row(header("approval.amount", "approval.costReviewer"))))
                .containsExactly("BAD_SETTING A1");
    }

    @Test
    void findsSettingsThatAreNone() {
        Book book = Book.bare("cost-review")
                .row("table", "cost-review")
                .row("hit policy", "ANY")
                .row("complete", "maybe")
                .row("complete", "no")
                .row(header("approval.amount", "approval.costReviewer"));

        assertThat(found(book)).containsExactly("BAD_SETTING A4", "BAD_SETTING B2", "BAD_SETTING B3");
    }

    @Test
    void findsAPolicyThatTheTableCannotHave() {
        Book book = Book.of("cost-review", COLLECT).row(header("approval.amount", "approval.costReviewer"));

        assertThat(found(book)).containsExactly("BAD_SETTING B3");
        assertThat(findings(book).get(0).suggestion()).isEqualTo(List.of("FIRST", "UNIQUE"));
    }

    @Test
    void wantsAHeaderRow() {
        assertThat(found(Book.of("cost-review", FIRST).row("r1", "< 5"))).containsExactly("MISSING_COLUMN A1");
        assertThat(found(Book.bare("cost-review"))).contains("MISSING_COLUMN A1");
    }

    @Test
    void refusesTheSameTableTwice() {
        TableReading reading = TableReader.read(
                List.of(costReview().file(), costReview().file()), ShippedRules.noTables(), NO_PREMISES);

        assertThat(where(Book.besideNoCases(reading.findings()))).containsExactly("DUPLICATE_TABLE A1");
        assertThat(reading.tables().all()).hasSize(1);
    }

    @Test
    void findsColumnsThatAreNotKnownHere() {
        Book book = Book.of("cost-review", FIRST)
                .row(
                        "#",
                        "aproval.amount",
                        "households",
                        "severity.escalateTo",
                        "approval.costReviewer",
                        "approval.costReviewer",
                        "clause",
                        "clause",
                        "text.zh",
                        "text.en",
                        5);

        assertThat(found(book))
                .containsExactly(
                        "UNKNOWN_COLUMN B5",
                        "UNKNOWN_COLUMN D5",
                        "UNKNOWN_COLUMN F5",
                        "UNKNOWN_COLUMN H5",
                        "UNKNOWN_COLUMN K5",
                        "UNKNOWN_COLUMN C5");
        assertThat(findings(book).get(0).suggestion().get(0)).isEqualTo("approval.amount");
    }

    @Test
    void wantsEveryOutcomeAndTheReason() {
        Book book = Book.of("approval-tiers", FIRST).row("#", "approval.amount", "approval.tier", "text.zh");

        assertThat(findings(book).stream()
                        .map(finding -> finding.cell() + finding.message().en()))
                .containsExactly(
                        "A5the column `approval.reviewer` is missing",
                        "A5the column `approval.approver` is missing",
                        "A5the column `clause` is missing",
                        "A5the column `text.en` is missing");
    }

    @Test
    void findsRowsWithoutIdOrClauseOrWithAnothersId() {
        Book book = Book.of("cost-review", FIRST)
                .row(header("approval.amount", "approval.costReviewer"))
                .row("r1", "< 5", "AUDIT", "CSP", "a", "b")
                .row("r1", "< 5", "AUDIT", " ", "a", "b")
                .row(null, "< 5", "AUDIT", "CSP", "a", "b");

        assertThat(found(book)).containsExactly("DUPLICATE_ID A7", "DUPLICATE_ID A8", "MISSING_CLAUSE D7");
    }

    @Test
    void tellsTheFaultsOfAllCellsAtOnce() {
        Book book = Book.of("cost-review", FIRST)
                .row(header("approval.amount", "complaint.cause", "approval.costReviewer"))
                .row("r1", "abc", "MATERAIL", "AUDITT", "CSP", "a", "b")
                .row("r2", "[5..1]", "[A..B]", "AUDIT, AUDIT", "CSP", "a", "b");

        assertThat(found(book))
                .containsExactlyInAnyOrder(
                        "WRONG_TYPE B6",
                        "UNKNOWN_CODE C6",
                        "UNKNOWN_CODE D6",
                        "EMPTY_RANGE B7",
                        "BAD_RANGE C7",
                        "WRONG_TYPE D7");
        assertThat(TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES)
                        .tables()
                        .all())
                .isEmpty();
    }

    @Test
    void listsAHundredOfAKindAndCountsTheRest() {
        Book book = Book.of("cost-review", FIRST).row(header("approval.amount", "approval.costReviewer"));
        IntStream.range(0, 130).forEach(i -> book.row("r" + i, "abc", "AUDIT", "CSP", "a", "b"));

        List<Finding> findings = findings(book);

        assertThat(findings).hasSize(101);
        assertThat(findings.get(100).message().en()).isEqualTo("30 more of this kind");
        assertThat(findings.get(100).cell()).isNull();
    }

    @Test
    void saysOfAListThatAlwaysHoldsWhatWasProbablyMeant() {
        Book book = Book.of("cost-review", FIRST)
                .row(header("approval.amount", "approval.costReviewer"))
                .row("r1", "> 1000, <= 10000", "AUDIT", "CSP", "a", "b");

        assertThat(findings(book)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.code()).isEqualTo(Finding.Code.NO_EFFECT);
            assertThat(finding.cell()).isEqualTo("B6");
            assertThat(finding.suggestion()).isEqualTo(List.of("(1000..10000]"));
        });
    }

    @Test
    void knowsTheOfficesOfTheVocabulary() {
        Book tiers = Book.of("approval-tiers", FIRST)
                .row(header("approval.amount", "approval.tier", "approval.reviewer", "approval.approver"))
                .row("r1", "< 5", 1, "NOBODY", "General Manager", "CSP", "a", "b");

        assertThat(found(tiers)).containsExactly("UNKNOWN_CODE D6");
        assertThat(findings(tiers).get(0).message().en()).contains("`vocabulary.xlsx`, sheet `lists`, list `office`");
    }

    @Test
    void namesTheTablesOfACircle() {
        Book departments = Book.of("departments", FIRST)
                .row(header("complaint.kind", "execution.executor", "responsibility.department"));
        Book execution = Book.of("execution", FIRST).row(header("responsibility.department", "execution.executor"));

        List<Finding> findings = findings(departments.file(), execution.file());

        assertThat(where(findings)).containsExactly("CIRCLE C5", "CIRCLE B5");
        assertThat(findings.get(0).message().en())
                .isEqualTo("tables need each other in a circle: `departments` → `execution` → `departments`");
    }

    @Test
    void findsConclusionsThatAreDrawnLater() {
        RuleUnit amount = new RuleUnit(
                "approval-amount",
                Set.of(ShippedRules.vocabulary().term("execution.executor")),
                Set.of(ShippedRules.vocabulary().term("approval.amount")));
        Premises premises = new Premises(List.of(amount), List.of(), List.of(), LegalFloors.NONE);
        Book book = Book.of("execution", FIRST).row(header("complaint.cause", "approval.amount", "execution.executor"));

        TableReading reading =
                TableReader.read(List.of(book.file()), ShippedRules.noTables(), new Engineered(premises));

        assertThat(where(Book.besideNoCases(reading.findings()))).containsExactly("LATER_CONCLUSION C5");
        assertThat(reading.findings().get(0).message().en()).contains("`approval-amount`", "`execution`");
        assertThat(reading.tables().all()).isEmpty();
    }

    @Test
    void takesAnotherFactOrEarlierConclusionAsACondition() {
        Book book = Book.of("cost-review", FIRST)
                .row(header(
                        "approval.amount",
                        "unit.project",
                        "severity.level",
                        "approval.amount",
                        "approval.costReviewer"))
                .row("r1", "< 5", "悦府", "MAJOR", "> 1", "AUDIT", "CSP", "a", "b");

        assertThat(found(book)).isEmpty();
    }

    private static Book costReview() {
        return Book.of("cost-review", FIRST)
                .row(header("approval.amount", "approval.costReviewer"))
                .row("r1", "< 5", "AUDIT", "CSP", "a", "b");
    }

    private static Object[] header(String... columns) {
        return java.util.stream.Stream.of(new String[] {"#"}, columns, REASON)
                .flatMap(Arrays::stream)
                .toArray();
    }

    private static List<Finding> findings(Book book) {
        return findings(book.file());
    }

    private static List<Finding> findings(WorkbookFile... files) {
        return Book.besideNoCases(TableReader.read(List.of(files), ShippedRules.noTables(), NO_PREMISES)
                .findings());
    }

    private static List<String> found(Book book) {
        return found(book.file());
    }

    private static List<String> found(WorkbookFile... files) {
        return where(findings(files));
    }

    private static List<String> where(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.cell())
                .toList();
    }
}
