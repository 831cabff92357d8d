package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that the exact analysis has to say about one table; nothing at all when its budget ends before. */
final class TableCheck {

    private final Setting setting;

    TableCheck(Setting setting) {
        this.setting = setting;
    }

    List<Finding> findings(DecisionTable table, Budget budget) {
        try (budget) {
            return exact(table, new Diagrams(budget));
        } catch (Budget.Exhausted limit) {
            return List.of(limited(table));
        }
    }

    private List<Finding> exact(DecisionTable table, Diagrams diagrams) {
        Ground ground = Ground.of(table, setting, diagrams);
        List<Finding> findings = new ArrayList<>();
        if (table.policy() == HitPolicy.UNIQUE) {
            findings.addAll(new Overlaps(ground).findings());
        }
        int firstRows = ground.firstRows();
        DeadRows dead = new DeadRows(ground, firstRows);
        findings.addAll(dead.findings());
        findings.addAll(new Gaps(ground).findings());
        findings.addAll(new IdleCells(ground, firstRows, dead).findings());
        if (Authority.concerns(table)) {
            findings.addAll(Authority.findings(table, setting, diagrams));
        }
        return findings;
    }

    static Finding limited(DecisionTable table) {
        Message message = new Message(
                "精确分析未能在限度（10 秒，500 MB，且不超过服务预留的内存）内完成，因此对本表不作任何断言",
                "the exact analysis did not end within 10 s and 500 MB, or within the memory that the service has for it,"
                        + " so nothing is claimed about this table");
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
