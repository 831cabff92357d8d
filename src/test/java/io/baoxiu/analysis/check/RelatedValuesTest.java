package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is claimed of values that cannot be to each other what a row would have them be. */
class RelatedValuesTest {

    private static final String ACCEPTED = "unit.completionAcceptedOn";
    private static final String DELIVERED = "unit.deliveredOn";
    private static final String IS_DELIVERED = "unit.delivered";
    private static final String FIRST = "complaint.firstReportedOn";
    private static final String REPORTED = "reportedOn";
    private static final String COMPLETED = "repair.completedOn";
    private static final String UNTIL = "warranty.contractorUntil";
    private static final String INSIDE = "warranty.inContractorWarranty";
    private static final String AMOUNT = "approval.amount";
    private static final String ACTUAL = "repair.actualCost";
    private static final String ESTIMATED = "repair.estimatedCost";
    private static final String RELATED = "repair.relatedCost";
    private static final String EXPECTED = "execution.expectedCost";
    private static final Path WORKBOOKS = Path.of("src/test/resources/workbooks");

    private final Tables shipped = ShippedRules.tables();
    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);

    @Test
    void anAmountIsTheSumOfItsCosts() {
        assertThat(found("false_overlap_amount/cost-review")).isEmpty();
    }

    @Test
    void aDayHasItsDayOfTheWeek() {
        assertThat(found("false_gap_weekday/working-days")).isEmpty();
    }

    @Test
    void aSpecialMeetingHasWhatLedToIt() {
        assertThat(told(Book.of("cost-review", HitPolicy.FIRST)
                        .row(
                                "#",
                                "severity.specialMeeting",
                                "complaint.litigation",
                                "complaint.mediaExposure",
                                "complaint.affectedHouseholds",
                                "complaint.failedRepairs",
                                "complaint.kind",
                                "approval.costReviewer",
                                "clause",
                                "text.zh",
                                "text.en")
                        .row("r1", "true", "false", "false", "< 10", "< 2", "not(REPAIR)", "AUDIT", "X", "a", "b")
                        .row("r2", "false", "true", "-", "-", "-", "-", "AUDIT", "X", "a", "b")
                        .row("r3", "-", "-", "-", "-", "-", "-", "AUDIT", "X", "a", "b")))
                .contains("B6 NEVER_HOLDS", "B7 NEVER_HOLDS")
                .doesNotContain("B8 NEVER_HOLDS");
    }

    static Stream<Map<String, String>> impossible() {
        return Stream.of(
                Map.of(ACCEPTED, "> 2024-01-01", DELIVERED, "<= 2024-01-01"),
                Map.of(
                        ACCEPTED,
                        ">= 2024-06-01",
                        DELIVERED,
                        "not(null)",
                        IS_DELIVERED,
                        "true",
                        REPORTED,
                        "< 2024-06-01"),
                Map.of(DELIVERED, "<= 2024-06-01", IS_DELIVERED, "false", REPORTED, ">= 2024-06-01"),
                Map.of(DELIVERED, "> 2024-06-01", IS_DELIVERED, "true", REPORTED, "<= 2024-06-01"),
                Map.of(REPORTED, "> 2024-06-01", COMPLETED, "<= 2024-06-01"),
                Map.of(
                        REPORTED,
                        ">= 2024-06-02",
                        "repair.dispatchedOn",
                        "[2024-05-01..2024-07-01]",
                        COMPLETED,
                        "2024-06-01"),
                Map.of("repair.dispatchedOn", "2024-06-02", COMPLETED, "2024-06-01"),
                Map.of(UNTIL, "< 2024-06-01", INSIDE, "true", REPORTED, ">= 2024-06-01", FIRST, "null"),
                Map.of(UNTIL, "< 2024-06-01", INSIDE, "true", FIRST, ">= 2024-06-01"),
                Map.of(UNTIL, ">= 2024-06-01", INSIDE, "false", REPORTED, "<= 2024-06-01"),
                Map.of(ACCEPTED, "> 2024-06-01", INSIDE, "false", REPORTED, "<= 2024-06-01"),
                Map.of("warranty.ownerUntil", "< 2024-06-01", INSIDE, "true", REPORTED, ">= 2024-06-01", FIRST, "null"),
                Map.of(
                        "warranty.ownerUntil",
                        ">= 2024-06-01",
                        "warranty.inOwnerWarranty",
                        "false",
                        IS_DELIVERED,
                        "true",
                        REPORTED,
                        "<= 2024-06-01"),
                Map.of(AMOUNT, "< 1000", ACTUAL, ">= 1000"),
                Map.of(AMOUNT, ">= 5000", ACTUAL, "null", ESTIMATED, "< 2000", RELATED, "<= 3000"),
                Map.of(AMOUNT, "100", ACTUAL, "60", EXPECTED, "90", ESTIMATED, "60"),
                Map.of(AMOUNT, "(100..200]", ACTUAL, "null", EXPECTED, "<= 100"),
                Map.of("settlement.cost", "<= 100", ACTUAL, "> 100"),
                Map.of(AMOUNT, "< 100", "settlement.cost", "> 100"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void aRowThatAsksForWhatCannotBeNeverHolds(Map<String, String> cells) {
        assertThat(told(onlyRow(cells))).contains("B6 NEVER_HOLDS");
    }

    static Stream<Map<String, String>> possible() {
        return Stream.of(
                Map.of(UNTIL, "< 2024-06-01", INSIDE, "true", REPORTED, ">= 2024-06-01"),
                Map.of(ACCEPTED, ">= 2024-01-01", DELIVERED, "<= 2024-01-01"),
                Map.of(ACCEPTED, "> 2024-06-01", DELIVERED, "null", IS_DELIVERED, "true", REPORTED, "< 2024-06-01"),
                Map.of(DELIVERED, "<= 2024-06-01", IS_DELIVERED, "true", REPORTED, "<= 2024-06-01"),
                Map.of(
                        REPORTED,
                        ">= 2024-06-01",
                        "repair.dispatchedOn",
                        "[2024-05-01..2024-07-01]",
                        COMPLETED,
                        "2024-06-01"),
                Map.of(UNTIL, "<= 2024-06-01", INSIDE, "true", REPORTED, ">= 2024-06-01"),
                Map.of(AMOUNT, "<= 1000", ACTUAL, ">= 1000"),
                Map.of(AMOUNT, ">= 5000", ACTUAL, "null", ESTIMATED, "<= 2000", RELATED, "<= 3000"),
                Map.of(AMOUNT, "100", ACTUAL, "60", EXPECTED, "100", ESTIMATED, "60"),
                Map.of(AMOUNT, "100.01", "settlement.cost", "100"));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void aRowThatAsksForWhatCanJustBeHolds(Map<String, String> cells) {
        assertThat(told(onlyRow(cells))).doesNotContain("B6 NEVER_HOLDS");
    }

    private static Book onlyRow(Map<String, String> cells) {
        List<String> header = new ArrayList<>(List.of("#"));
        List<String> row = new ArrayList<>(List.of("r1"));
        cells.forEach((path, cell) -> {
            header.add(path);
            row.add(cell);
        });
        header.addAll(List.of("approval.costReviewer", "clause", "text.zh", "text.en"));
        row.addAll(List.of("AUDIT", "X", "a", "b"));
        return Book.of("cost-review", HitPolicy.FIRST).row(header.toArray()).row(row.toArray());
    }

    private List<String> found(String name) {
        return errors(check.check(List.of(file(name)), shipped).findings());
    }

    private List<String> told(Book book) {
        return check.check(List.of(book.file()), shipped).findings().stream()
                .filter(finding -> finding.code() != Finding.Code.NO_CASES)
                .map(finding -> finding.cell() + " " + finding.code())
                .toList();
    }

    private static List<String> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.isError() && finding.code() != Finding.Code.NO_CASES)
                .map(finding -> finding.cell() + " " + finding.code() + " "
                        + finding.message().en())
                .toList();
    }

    private static WorkbookFile file(String name) {
        Path path = WORKBOOKS.resolve(name + ".xlsx");
        try {
            return new WorkbookFile(
                    path.getParent().relativize(path).toString().replace(".xlsx", ""), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
