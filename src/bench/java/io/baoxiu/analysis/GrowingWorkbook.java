package io.baoxiu.analysis;

import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;

/** A workbook of any number of rows that bear on one column each: a project by its name, or a stretch of amounts. */
public enum GrowingWorkbook {
    EQUALITY {
        @Override
        WorkbookFile of(int rows) {
            Book book = Book.of("local-warranty", HitPolicy.COLLECT)
                    .row(
                            "#",
                            "unit.project",
                            "localTerms.of",
                            "localTerms.from",
                            "localTerms.unit",
                            "localTerms.length",
                            "localTerms.restarts",
                            "clause",
                            "text.zh",
                            "text.en");
            for (int i = 0; i < rows; i++) {
                book.row(
                        "R" + i,
                        "project-" + i,
                        "OWNER",
                        "DELIVERY",
                        "MONTHS",
                        61 + i % 40,
                        "false",
                        "O88 Art. 33",
                        "按项目约定",
                        "as the project grants");
            }
            return book.file();
        }
    },
    RANGE {
        @Override
        WorkbookFile of(int rows) {
            Book book = Book.of("cost-review", HitPolicy.UNIQUE)
                    .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en");
            for (int i = 0; i < rows; i++) {
                String stretch = i == rows - 1 ? ">= " + i : "[" + i + ".." + (i + 1) + ")";
                book.row("R" + i, stretch, i % 2 == 0 ? "CUSTOMER_SERVICE" : "AUDIT", "CSP 3.5.6", "按金额", "by amount");
            }
            return book.file();
        }
    };

    abstract WorkbookFile of(int rows);
}
