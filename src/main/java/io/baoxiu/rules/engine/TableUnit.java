package io.baoxiu.rules.engine;

import io.baoxiu.rules.Case;
import io.baoxiu.rules.Cited;
import io.baoxiu.rules.Result;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One table at its turn: whether it is asked, which rows hold, and what they conclude. */
public final class TableUnit {

    private final DecisionTable table;
    private final TableModel model;
    private final AlphaWalk walk;
    private final boolean citesEntries;
    private final List<Cited> rows;

    /** @param citesEntries whether an entry's row is cited at once, and not by the rules that make something of it */
    public TableUnit(DecisionTable table, TableModel model, AlphaWalk walk, boolean citesEntries) {
        this.citesEntries = citesEntries;
        this.table = table;
        this.model = model;
        this.walk = walk;
        rows = table.rows().stream()
                .map(row -> Cited.row(table.outcomes().get(0).term().section(), table.name(), row))
                .toList();
    }

    public void run(Case about) {
        boolean asked = asked(about);
        about.mark(asked);
        if (!asked) {
            return;
        }
        Probe probe = model.probe(about);
        about.mark(probe);
        if (table.policy() != HitPolicy.COLLECT) {
            int place = walk.first(probe);
            if (place >= 0) {
                about.held(table.name());
                conclude(about, place);
            }
        } else {
            all(about, walk.all(probe));
        }
    }

    private void all(Case about, BitSet places) {
        if (!places.isEmpty()) {
            about.held(table.name());
        }
        if (table.form().perRow()) {
            about.add(results(about, places));
        } else {
            collect(about, places);
        }
    }

    private boolean asked(Case about) {
        for (Map.Entry<Term, UnaryTest> condition : table.form().askedWhen().entrySet()) {
            if (!condition.getValue().holds(about.value(condition.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private void conclude(Case about, int place) {
        Row row = table.rows().get(place);
        for (int i = 0; i < table.outcomes().size(); i++) {
            about.set(table.outcomes().get(i).term(), row.outcomes().get(i));
        }
        cite(about, place);
    }

    private List<Result> results(Case about, BitSet places) {
        List<Result> results = new ArrayList<>();
        places.stream().forEach(place -> {
            Result result = new Result(about, rows.get(place));
            for (int i = 0; i < table.outcomes().size(); i++) {
                result.set(
                        table.outcomes().get(i).term(),
                        table.rows().get(place).outcomes().get(i));
            }
            results.add(result);
            if (citesEntries) {
                result.cite();
            }
        });
        return results;
    }

    /** The codes of all rows that hold, each once, in the order in which the list is told. */
    private void collect(Case about, BitSet places) {
        for (int i = 0; i < table.outcomes().size(); i++) {
            Set<Object> found = new HashSet<>();
            int column = i;
            places.stream()
                    .forEach(place ->
                            found.addAll(list(table.rows().get(place).outcomes().get(column))));
            Term term = table.outcomes().get(i).term();
            List<String> told = ((ValueType.Code) term.elementType())
                    .codes().stream().filter(found::contains).toList();
            about.set(term, told);
        }
        places.stream().forEach(place -> cite(about, place));
    }

    private static List<?> list(@Nullable Object outcome) {
        return outcome instanceof List<?> several ? several : List.of();
    }

    private void cite(Case about, int place) {
        about.because().cite(table, rows.get(place));
    }
}
