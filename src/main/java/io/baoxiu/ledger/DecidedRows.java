package io.baoxiu.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of the rows of a ledger that is returned whole. */
public final class DecidedRows {

    private final Map<Integer, List<@Nullable Object>> values = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final Tally tally = new Tally();
    private int others;

    public void add(RowOutcome outcome) {
        if (outcome instanceof RowOutcome.Decided decided) {
            values.put(decided.row(), decided.values());
            tally.decided(decided.counted());
        } else if (outcome instanceof RowOutcome.Faulty faulty) {
            values.put(faulty.row(), faulty.values());
            faults.addAll(faulty.faults());
            tally.faulty();
        } else {
            others++;
        }
    }

    /** The values added to rows, by row number. */
    public Map<Integer, List<@Nullable Object>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The faults in the order of the rows. */
    public List<CellFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    public Tally tally() {
        return tally;
    }

    /** How many rows were read. */
    public int seen() {
        return values.size() + others;
    }

    /** How many rows are no complaints, including headings. */
    public int others() {
        return others;
    }
}
