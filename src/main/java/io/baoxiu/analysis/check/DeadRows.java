package io.baoxiu.analysis.check;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that never conclude: no facts match them, or an earlier row is always first. */
final class DeadRows {

    private final CheckedTable checked;
    private final int firstRows;
    private final Set<Integer> alive;
    private final Set<Integer> never = new LinkedHashSet<>();
    private final Set<Integer> shadowed = new LinkedHashSet<>();

    /** @param firstRows the diagram of the first row that holds, counted from 1 */
    DeadRows(CheckedTable checked, int firstRows) {
        this.checked = checked;
        this.firstRows = firstRows;
        this.alive = checked.search().labels(firstRows, checked.space().everything());
        for (int row = 0; row < checked.rowCubes().rows(); row++) {
            if (!alive.contains(row + 1)) {
                boolean holds = checked.search().find(checked.rowCubes().cube(row)) != null;
                (holds ? shadowed : never).add(row);
            }
        }
    }

    /** Whether a row can be the first to hold. */
    boolean isAlive(int row) {
        return alive.contains(row + 1);
    }

    /** Whether no possible facts match a row. */
    boolean neverHolds(int row) {
        return never.contains(row);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(Findings.listed(never, this::neverHolding));
        if (checked.rowCubes().table().policy() == HitPolicy.FIRST) {
            findings.addAll(Findings.listed(shadowed, this::shadowed));
        }
        return findings;
    }

    private Finding neverHolding(int row) {
        Row dead = checked.rowCubes().row(row);
        Message message = new Message(
                "第 " + dead.number() + " 行不可能成立：没有任何事实同时满足它的条件",
                "row " + dead.number() + " never holds: no possible facts meet all of its conditions");
        return checked.atRow(Finding.Severity.WARNING, Finding.Code.NEVER_HOLDS, dead, message, Map.of());
    }

    private Finding shadowed(int row) {
        Row dead = checked.rowCubes().row(row);
        String hiding = checked.search().labels(firstRows, checked.rowCubes().cube(row)).stream()
                .map(label -> String.valueOf(checked.rowCubes().row(label - 1).number()))
                .collect(Collectors.joining(", "));
        Message message = new Message(
                "第 " + dead.number() + " 行永远轮不到：凡它成立之处，前面的第 " + hiding + " 行先成立",
                "row " + dead.number() + " is never the first to hold: wherever it holds, rows above it do first ("
                        + hiding + ")");
        return checked.atRow(Finding.Severity.ERROR, Finding.Code.SHADOWED, dead, message, Map.of());
    }
}
