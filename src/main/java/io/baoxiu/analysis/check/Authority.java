package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.FeasibleInputs;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a higher amount never needs a lower approver or tier, all else being equal, and that each row's approver
 * has the authority for its tier (CSP 3.6.1).
 */
final class Authority {

    private static final String AMOUNT = "approval.amount";
    private static final String TIER = "approval.tier";
    private static final String APPROVER = "approval.approver";

    private final CheckedTable checked;
    private final Term amount;
    private final Term tier;
    private final Term approver;
    private final Map<Object, Long> highest;
    private final Set<List<Integer>> seen = new HashSet<>();
    private final Map<Integer, Fall> falls = new TreeMap<>();

    /** Amounts for which a row requires less than another row for a lower amount. */
    private record Fall(int lower, Term term, int[] atoms) {}

    private Authority(CheckedTable checked, Vocabulary vocabulary, Map<Object, Long> highest) {
        this.checked = checked;
        amount = vocabulary.term(AMOUNT);
        tier = vocabulary.term(TIER);
        approver = vocabulary.term(APPROVER);
        this.highest = highest;
    }

    static boolean concerns(DecisionTable table) {
        List<String> outcomes = table.form().outcomes().stream().map(Term::path).toList();
        return outcomes.contains(APPROVER) && outcomes.contains(TIER);
    }

    static List<Finding> findings(DecisionTable table, Context context, IntervalDiagrams diagrams) {
        Vocabulary vocabulary = context.tables().vocabulary();
        FeasibleInputs.Drawn inputs = FeasibleInputs.of(table, context, List.of(), vocabulary.term(AMOUNT), diagrams);
        CheckedTable checked = CheckedTable.of(table, inputs, diagrams);
        return new Authority(checked, vocabulary, ApprovalLimits.highestTiers(context.tables())).findings();
    }

    private List<Finding> findings() {
        int rows = checked.firstRows();
        Set<Integer> alive = checked.search().labels(rows, checked.space().everything());
        List<Integer> beyond = alive.stream()
                .map(label -> label - 1)
                .filter(row -> row >= 0 && isBeyond(row))
                .toList();
        if (checked.space().has(amount)) {
            walk(rows, checked.possible(), new int[checked.space().size()]);
        }
        var words = new AuthorityWords(checked, tier, approver);
        List<Finding> findings = new ArrayList<>(
                Findings.listed(beyond, row -> words.beyond(row, tier(row), outcome(row, approver), authority(row))));
        findings.addAll(Findings.listed(
                falls.entrySet(),
                fall -> words.fall(fall.getKey(), fall.getValue().lower, fall.getValue().term, fall.getValue().atoms)));
        return findings;
    }

    private boolean isBeyond(int row) {
        Long needed = tier(row);
        Long authority = authority(row);
        return needed != null && authority != null && needed > authority;
    }

    private @Nullable Long tier(int row) {
        return (Long) outcome(row, tier);
    }

    private @Nullable Long authority(int row) {
        Object office = Objects.requireNonNull(outcome(row, approver));
        return office == null ? null : highest.get(office);
    }

    private @Nullable Object outcome(int row, Term term) {
        var rows = checked.rowCubes();
        return rows.table().outcome(rows.row(row), term);
    }

    private void walk(int rows, int possible, int[] atoms) {
        if (possible == IntervalDiagrams.FALSE || !seen.add(List.of(rows, possible))) {
            return;
        }
        int level = Math.min(checked.diagrams().level(rows), checked.diagrams().level(possible));
        if (level == checked.space().level(amount)) {
            climb(rows, possible, level, atoms);
        } else if (level < checked.space().size()) {
            pieces(rows, possible, level).forEach(atom -> {
                atoms[level] = atom;
                walk(
                        checked.diagrams().follow(rows, level, atom),
                        checked.diagrams().follow(possible, level, atom),
                        atoms);
            });
        }
    }

    /** The first atom of each run in which neither diagram changes. */
    private IntStream pieces(int rows, int possible, int level) {
        IntervalDiagrams diagrams = checked.diagrams();
        return IntStream.iterate(
                0,
                atom -> atom < checked.space().axis(level).size(),
                atom -> Math.min(diagrams.endAfter(rows, level, atom), diagrams.endAfter(possible, level, atom)));
    }

    /** Goes from the lowest amount to the highest: the requirement must never decrease. */
    private void climb(int rows, int possible, int level, int[] atoms) {
        int[] passed = pieces(rows, possible, level)
                .filter(atom -> checked.diagrams().follow(possible, level, atom) == IntervalDiagrams.TRUE)
                .toArray();
        int mostTier = -1;
        int mostAuthority = -1;
        for (int atom : passed) {
            int row = IntervalDiagrams.labelOf(checked.diagrams().follow(rows, level, atom)) - 1;
            if (row >= 0) {
                int[] at = atoms.clone();
                at[level] = atom;
                mostTier = higher(mostTier, row, tier, at);
                mostAuthority = higher(mostAuthority, row, approver, at);
            }
        }
    }

    /** The row that requires more; records a fall. */
    private int higher(int most, int row, Term term, int[] atoms) {
        Long before = most < 0 ? null : rank(most, term);
        Long now = rank(row, term);
        if (now == null) {
            return most;
        }
        if (before != null && now < before) {
            falls.putIfAbsent(row, new Fall(most, term, atoms));
            return most;
        }
        return row;
    }

    private @Nullable Long rank(int row, Term term) {
        return term.equals(tier) ? tier(row) : authority(row);
    }
}
