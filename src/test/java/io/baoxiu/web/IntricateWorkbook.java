package io.baoxiu.web;

import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;
import java.util.Random;
import java.util.stream.Stream;

/** A table that is small to read, and whose regions are more than an analysis can hold. */
final class IntricateWorkbook {

    private static final String[] CONDITIONS = {
        "repair.estimatedCost",
        "repair.actualCost",
        "repair.relatedCost",
        "contractor.retentionBalance",
        "unit.contractorMonths",
        "unit.promisedMonths",
        "repair.extensionWorkingDays",
        "complaint.affectedHouseholds"
    };
    private static final int ROWS = 400;

    private IntricateWorkbook() {}

    static WorkbookFile[] several() {
        return new WorkbookFile[] {
            of("early-warning", "severity.earlyWarning", "true"),
            of("departments", "responsibility.department", "SALES"),
            of("execution", "execution.executor", "CONTRACTOR"),
            of("cost-review", "approval.costReviewer", "AUDIT")
        };
    }

    static WorkbookFile of(String name, String outcome, String concluded) {
        Random random = new Random(1);
        Book book = Book.of(name, HitPolicy.FIRST)
                .row(Stream.of(
                                Stream.of("#"),
                                Stream.of(CONDITIONS),
                                Stream.of(outcome, "clause", "text.zh", "text.en"))
                        .flatMap(cells -> cells)
                        .toArray());
        for (int row = 1; row <= ROWS; row++) {
            book.row(Stream.of(
                            Stream.of("R" + row),
                            Stream.of(CONDITIONS).map(column -> range(random)),
                            Stream.of(concluded, "CSP 1", "理由", "reason"))
                    .flatMap(cells -> cells)
                    .toArray());
        }
        return book.file();
    }

    private static String range(Random random) {
        int from = random.nextInt(200);
        return "[" + from + ".." + (from + random.nextInt(100)) + "]";
    }
}
