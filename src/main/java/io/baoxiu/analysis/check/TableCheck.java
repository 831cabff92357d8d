package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.AnalysisLimit;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;

/** All findings of the exact analysis for one table; only that the limit was exceeded if its budget runs out. */
final class TableCheck {

    private final Context context;

    TableCheck(Context context) {
        this.context = context;
    }

    List<Finding> findings(DecisionTable table, Budget budget) {
        try (budget) {
            return exact(table, new IntervalDiagrams(budget));
        } catch (Budget.Exhausted limit) {
            return List.of(AnalysisLimit.at(table));
        }
    }

    private List<Finding> exact(DecisionTable table, IntervalDiagrams diagrams) {
        CheckedTable checked = CheckedTable.of(table, context, diagrams);
        List<Finding> findings = new ArrayList<>();
        if (table.policy() == HitPolicy.UNIQUE) {
            findings.addAll(new Overlaps(checked).findings());
        }
        int firstRows = checked.firstRows();
        DeadRows dead = new DeadRows(checked, firstRows);
        findings.addAll(dead.findings());
        findings.addAll(new Gaps(checked).findings());
        findings.addAll(new IdleCells(checked, firstRows, dead).findings());
        if (Authority.concerns(table)) {
            findings.addAll(Authority.findings(table, context, diagrams));
        }
        return findings;
    }
}
