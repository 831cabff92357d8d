package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is suggested for a column of texts, pasted into the workbook. */
class SuggestedTextsTest {

    private static final Path WORKBOOKS = Path.of("src/test/resources/workbooks/suggestion_text");
    private static final List<String> PROJECTS = List.of(
            "滨江一期", "\"A, B\"", "滨江一期, \"not(A)\"", "not(滨江一期)", "null", "not(null)", "\"null\", \"-\"", "> 5, [1..2]");

    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);

    @ParameterizedTest
    @EnumSource(
            value = HitPolicy.class,
            names = {"FIRST", "UNIQUE"})
    void closesTheGap(HitPolicy policy) {
        for (String project : PROJECTS) {
            List<Finding> gaps = gaps(table(policy, project));
            assertThat(gaps).as(project).hasSize(1);
            Map<?, ?> row = (Map<?, ?>) gaps.get(0).suggestion().get(0);
            WorkbookFile closed = table(policy, project, (String) row.get("unit.project"));
            assertThat(check.check(List.of(closed), ShippedRules.tables()).findings())
                    .as("%s and %s", project, row)
                    .extracting(Finding::code)
                    .containsOnly(Finding.Code.NO_CASES, Finding.Code.UNKNOWN_CLAUSE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void whatWasSuggestedAndPastedClosesTheGap(String folder) throws IOException {
        byte[] content = Files.readAllBytes(WORKBOOKS.resolve(folder).resolve("departments.xlsx"));
        assertThat(gaps(new WorkbookFile("departments", content))).isEmpty();
    }

    private List<Finding> gaps(WorkbookFile file) {
        return check.check(List.of(file), ShippedRules.tables()).findings().stream()
                .filter(finding -> finding.isError() && finding.code() != Finding.Code.NO_CASES)
                .toList();
    }

    private static WorkbookFile table(HitPolicy policy, String... projects) {
        List<String> departments = List.of("SALES", "FINANCE");
        Book book = Book.bare("departments")
                .row("table", "departments")
                .row("title", "标题")
                .row("hit policy", policy.name())
                .row("complete", "yes")
                .row("#", "unit.project", "responsibility.department", "clause", "text.zh", "text.en");
        for (int i = 0; i < projects.length; i++) {
            book.row("r" + i, projects[i], departments.get(i), "X 1", "理由", "reason");
        }
        return book.file();
    }
}
