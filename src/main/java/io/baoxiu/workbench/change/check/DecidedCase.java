package io.baoxiu.workbench.change.check;

import io.baoxiu.rules.Case;
import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.workbench.change.sheet.LastRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A decision as a worked case of a table: the table's inputs and its outcome. */
final class DecidedCase {

    private static final String UNCHECKED = "-";

    private final Case decided;
    private final Optional<DecisionTable> table;
    private final Labeller labels;

    /**
     * @param table the version that decided; absent for a new table
     * @param words of the workbook
     */
    DecidedCase(Case decided, Optional<DecisionTable> table, Labelling words) {
        this.decided = decided;
        this.table = table;
        labels = new Labeller(Language.ZH, decided.vocabulary()).writing(words);
    }

    /** @param remark a text for the first column that is for people */
    List<String> cells(EditedSheet cases, String remark) {
        List<String> cells = new ArrayList<>();
        boolean remarked = false;
        for (String head : cases.base().heads()) {
            Optional<Term> term = decided.vocabulary().find(CaseColumn.of(head).path());
            if (cells.isEmpty()) {
                cells.add(LastRow.nextId(cases));
            } else if (term.isPresent()) {
                cells.add(cell(head, term.get()));
            } else {
                cells.add(remarked ? "" : remark);
                remarked = true;
            }
        }
        return cells;
    }

    private String cell(String head, Term term) {
        boolean expected = CaseColumn.of(head).expected();
        boolean each = table.filter(one -> one.policy() == HitPolicy.COLLECT).isPresent();
        @Nullable Object value = expected && each ? null : decided.value(term);
        if (value == null) {
            return expected && each ? UNCHECKED : "";
        }
        return labels.cell(term.path(), CellText.of(value));
    }
}
