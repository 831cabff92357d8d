package io.baoxiu.solver;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Premises;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where two versions of a table conclude differently, as a solver proves it. */
public final class DifferenceProof {

    private final Solver solver = new Solver();
    private final Formula differ;
    private final Conclusions old;
    private final Conclusions now;
    private final CellTexts cells;
    private final boolean single;

    /** @param name of a table that is in both */
    public DifferenceProof(String name, Tables before, Tables after, Premises premises) {
        DecisionTable one = before.get(name);
        DecisionTable other = after.get(name);
        Variables variables = Variables.of(List.of(one, other), List.of(before, after), premises, solver);
        this.old = new Conclusions(variables.rows(one), solver);
        this.now = new Conclusions(variables.rows(other), solver);
        this.cells = new CellTexts(variables);
        this.differ = solver.named(old.differFrom(now));
        Formula askedBefore = new Decisions(before, premises, variables).canAsk(one);
        solver.require(askedBefore.or(new Decisions(after, premises, variables).canAsk(other)));
        this.single = one.policy() != HitPolicy.COLLECT;
    }

    /** What is wrong with regions that are told as all that differs. */
    public List<String> objections(List<Region> told) {
        List<String> objections = new ArrayList<>();
        List<Formula> regions = told.stream()
                .map(region -> solver.named(cells.hold(region.where())))
                .toList();
        object(differ.and(solver.any(regions).not()), "a region is not told", objections);
        for (int i = 0; i < regions.size(); i++) {
            Formula region = regions.get(i);
            String where = told.get(i).where().toString();
            object(region.and(differ.not()), "nothing differs where " + where, objections);
            object(region.and(solver.any(regions.subList(0, i))), "told twice: " + where, objections);
            object(region.and(concluded(told.get(i)).not()), "it is otherwise where " + where, objections);
            if (!solver.can(region.and(cells.are(told.get(i).witness())))) {
                objections.add("no witness of " + where);
            }
        }
        return objections;
    }

    /** Before and after are told of tables of which one row concludes; of others the region alone is looked at. */
    private Formula concluded(Region region) {
        List<Formula> all = new ArrayList<>();
        if (single) {
            region.before().forEach((path, value) -> all.add(old.concludes(path, value)));
            region.after().forEach((path, value) -> all.add(now.concludes(path, value)));
        }
        return solver.all(all);
    }

    private void object(Formula wrong, String objection, List<String> objections) {
        if (solver.can(wrong)) {
            objections.add(objection);
        }
    }

    /** A region in words: cells by path, conclusions by path, and facts that lie in it. */
    public record Region(
            Map<String, String> where, Map<String, ?> before, Map<String, ?> after, Map<String, ?> witness) {}
}
