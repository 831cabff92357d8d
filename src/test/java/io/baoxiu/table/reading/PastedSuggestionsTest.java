package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Column;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is suggested for a cell of a workbook with slips in it, pasted, ends that finding and begins none. */
class PastedSuggestionsTest {

    private static final int BOOKS = 30;
    private static final String SIGNS = "ae.-_ 1\u00AD\u200B元<>～（\"";
    private static final Object[][] TABLE = {
        {"table", "cost-review"},
        {"title", "费用审核"},
        {"hit policy", "FIRST"},
        {"complete", "no"},
        {
            "#",
            "complaint.cause",
            "complaint.failedRepairs",
            "approval.amount",
            "unit.deliveredOn",
            "unit.province",
            "unit.project",
            "unit.delivered",
            "approval.costReviewer",
            "clause",
            "text.zh",
            "text.en"
        },
        {"r1", "CONSTRUCTION", "[1..2]", "<= 1000", "2026-01-01", "33", "滨江一期", "true", "AUDIT", "CSP 1", "甲", "a"},
        {"r2", "not(DESIGN)", "=> 1", "1000~5000", "< 2026-01-01", "*1", "not(A)", "否", "AUDIT", "CSP 1", "乙", "b"}
    };
    private static final Object[][] CASES = {
        {
            "#",
            "complaint.cause",
            "complaint.failedRepairs",
            "approval.amount",
            "unit.deliveredOn",
            "unit.province",
            "unit.project",
            "unit.delivered",
            "expect:approval.costReviewer"
        },
        {"c1", "CONSTRUCTION", "1", "500", "2026-01-01", "33", "滨江一期", "true", "AUDIT"}
    };

    private final Random random = new Random(20_260_302);

    private record Sheets(Object[][] table, Object[][] cases) {

        Sheets with(String sheet, String cell, Object value) {
            Sheets copy = new Sheets(copied(table), copied(cases));
            Object[][] rows = sheet.equals("cases") ? copy.cases : copy.table;
            int column = 0;
            while (!cell.equals(Column.letters(column) + cell.replaceAll("[A-Z]", ""))) {
                column++;
            }
            rows[Integer.parseInt(cell.replaceAll("[A-Z]", "")) - 1][column] = value;
            return copy;
        }

        private static Object[][] copied(Object[][] rows) {
            Object[][] copy = rows.clone();
            for (int i = 0; i < copy.length; i++) {
                copy[i] = rows[i].clone();
            }
            return copy;
        }
    }

    @Test
    void endTheirFindingsAndBeginNone() {
        Map<Finding.Code, Integer> pasted = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < BOOKS; i++) {
            Sheets sheets = new Sheets(slipped(TABLE), slipped(CASES));
            List<Finding> before = findings(sheets);
            for (Finding finding : before) {
                for (Object better : finding.suggestion()) {
                    Sheets mended =
                            sheets.with(String.valueOf(finding.sheet()), String.valueOf(finding.cell()), better);
                    unlike(findings(mended), before, finding)
                            .forEach(other -> faults.add(better + " for " + finding + ": " + other));
                    pasted.merge(finding.code(), 1, Integer::sum);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pasted)
                .containsKeys(
                        Finding.Code.UNKNOWN_CODE,
                        Finding.Code.UNKNOWN_COLUMN,
                        Finding.Code.WRONG_TYPE,
                        Finding.Code.BAD_RANGE,
                        Finding.Code.BAD_SETTING);
    }

    /** What is found now, and was not before, or is at the cell that was mended. */
    private static List<String> unlike(List<Finding> now, List<Finding> before, Finding mended) {
        Set<String> known = new HashSet<>();
        before.stream()
                .filter(finding -> finding != mended)
                .map(PastedSuggestionsTest::place)
                .forEach(known::add);
        return now.stream()
                .filter(finding -> !isBelow(finding, mended))
                .map(PastedSuggestionsTest::place)
                .filter(place -> !known.contains(place))
                .toList();
    }

    /** A column that is read at last tells of its own cells, and a table's of its worked cases too. */
    private static boolean isBelow(Finding finding, Finding mended) {
        boolean cases = "cases".equals(finding.sheet()) && !"cases".equals(mended.sheet());
        boolean own = finding.code() != Finding.Code.UNKNOWN_COLUMN
                && String.valueOf(finding.sheet()).equals(mended.sheet())
                && column(finding).equals(column(mended));
        return mended.code() == Finding.Code.UNKNOWN_COLUMN && (cases || own);
    }

    private static String column(Finding finding) {
        return String.valueOf(finding.cell()).replaceAll("[0-9]", "");
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.sheet() + "!" + finding.cell() + " "
                + finding.message().en();
    }

    /** Some cells with a sign more, less or other than they should have. */
    private Object[][] slipped(Object[][] rows) {
        List<Object[]> slipped = new ArrayList<>();
        for (Object[] row : rows) {
            Object[] copy = row.clone();
            for (int column = 0; column < copy.length; column++) {
                if (random.nextInt(6) == 0) {
                    copy[column] = slipped(String.valueOf(copy[column]));
                }
            }
            slipped.add(copy);
        }
        return slipped.toArray(new Object[0][]);
    }

    private String slipped(String text) {
        int at = random.nextInt(text.length());
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + sign + text.substring(at);
            default -> text.substring(0, at) + sign + text.substring(at + 1);
        };
    }

    private static List<Finding> findings(Sheets sheets) {
        Book book = Book.bare("cost-review");
        for (Object[] row : sheets.table()) {
            book.row(row);
        }
        book.sheet("cases");
        for (Object[] row : sheets.cases()) {
            book.row(row);
        }
        return TableReader.read(
                        List.of(new WorkbookFile("cost-review", book.bytes())),
                        ShippedRules.noTables(),
                        Engineered.WITHOUT_PREMISES)
                .findings();
    }
}
