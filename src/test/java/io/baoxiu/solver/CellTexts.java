package io.baoxiu.solver;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Term;
import java.util.Map;

/** What is told of tables, in the words of cells, as formulas again. */
final class CellTexts {

    private static final CellReader CELLS = new CellReader(false);

    private final Variables variables;

    CellTexts(Variables variables) {
        this.variables = variables;
    }

    /** @param cells texts by path */
    Formula hold(Map<?, ?> cells) {
        return variables
                .solver()
                .all(cells.entrySet().stream()
                        .map(cell -> {
                            Term term =
                                    ShippedRules.vocabulary().term(cell.getKey().toString());
                            return variables.get(term).holds(test(term, (String) cell.getValue()));
                        })
                        .toList());
    }

    private static UnaryTest test(Term term, String cell) {
        if (CELLS.condition(new Cell.Text(cell), term.type()) instanceof Typed.Good<UnaryTest> good) {
            return good.value();
        }
        throw new IllegalArgumentException("`" + cell + "` says nothing of `" + term + "`");
    }

    /** @param witness values by path */
    Formula are(Map<String, ?> witness) {
        return variables
                .solver()
                .all(witness.entrySet().stream()
                        .map(value -> variables
                                .get(ShippedRules.vocabulary().term(value.getKey()))
                                .is(value.getValue()))
                        .toList());
    }
}
