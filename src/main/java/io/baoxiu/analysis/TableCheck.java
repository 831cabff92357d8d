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
            return List.of(AnalysisLimit.at(table));
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
}
