package io.baoxiu.analysis.compile;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.List;
import java.util.Map;

/** The finding for a table whose analysis did not finish within its budget. */
public final class AnalysisLimit {

    private AnalysisLimit() {}

    public static Finding at(DecisionTable table) {
        Message message = new Message(
                "精确分析未能在限度（10 秒，500 MB，且不超过服务预留的内存）内完成，因此对本表不作任何断言",
                "the exact analysis did not finish within 10 s and 500 MB, or within the memory that the service has for it,"
                        + " so nothing is proved about this table");
        return new Finding(
                Finding.Severity.ERROR,
                Finding.Code.ANALYSIS_LIMIT,
                table.name(),
                table.sheet(),
                null,
                message,
                List.of(),
                Map.of());
    }
}
