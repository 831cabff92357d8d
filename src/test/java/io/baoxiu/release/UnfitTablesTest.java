package io.baoxiu.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class UnfitTablesTest {

    @Test
    void whoeverStartsTheServiceIsToldEachCell() {
        var refused = new WorkbooksRefused(List.of(overlap("B8"), overlap("B9")));
        assertThat(new UnfitTables().analyze(refused, refused).getDescription())
                .isEqualTo(String.join(
                        System.lineSeparator(),
                        "The decision tables have errors:",
                        "approval-tiers.xlsx!table!B8 OVERLAP: rows 7 and 8 can hold at once",
                        "approval-tiers.xlsx!table!B9 OVERLAP: rows 7 and 8 can hold at once"));
    }

    @Test
    void theServiceKnowsOfIt() throws IOException {
        String known = new ClassPathResource("META-INF/spring.factories", WorkbooksRefused.class.getClassLoader())
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(known).contains(UnfitTables.class.getName());
    }

    private static Finding overlap(String cell) {
        return new Finding(
                Finding.Severity.ERROR,
                Finding.Code.OVERLAP,
                "approval-tiers",
                "table",
                cell,
                new Message("第 7 行与第 8 行可能同时成立", "rows 7 and 8 can hold at once"),
                List.of(),
                Map.of());
    }
}
