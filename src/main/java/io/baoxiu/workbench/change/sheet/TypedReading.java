package io.baoxiu.workbench.change.sheet;

import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.ConditionWords;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.change.sheet.CheckJson.Severity;
import io.baoxiu.workbench.frame.Viewer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a text would be read, or what is wrong with it; neither if the cell is not read as a value at all.
 *
 * @param reading in words
 */
public record TypedReading(
        @Nullable String reading, @Nullable Fault fault) {

    /** @param suggestion a text that would be valid */
    record Fault(
            Severity severity, String message, @Nullable String suggestion) {}

    private static final TypedReading NONE = new TypedReading(null, null);

    /** @param words the labelling of the workbook, used for the suggestion */
    public static TypedReading of(
            String text, String head, ColumnJson.Kind kind, Vocabulary vocabulary, Labelling words, Viewer viewer) {
        Optional<Term> term = vocabulary.find(CaseColumn.of(head).path());
        if (term.isEmpty() || text.isBlank()) {
            return NONE;
        }
        return new Reader(term.get(), vocabulary, words, viewer).read(text, kind == ColumnJson.Kind.CONDITION);
    }

    private record Reader(Term term, Vocabulary vocabulary, Labelling words, Viewer viewer) {

        private static final CellReader CELLS = new CellReader(false);

        TypedReading read(String text, boolean condition) {
            Cell cell = new Cell.Text(text);
            ValueType type = term.type();
            if (condition) {
                return CELLS.condition(cell, type) instanceof Typed.Good<UnaryTest> test
                        ? CELLS.remark(test.value(), cell, type)
                                .map(bad -> new TypedReading(null, fault(Severity.WARNING, bad)))
                                .orElseGet(() -> said(ConditionWords.within(test.value(), term, viewer.language())))
                        : bad(CELLS.condition(cell, type));
            }
            return CELLS.outcome(cell, type) instanceof Typed.Good<Optional<Object>> value
                    ? said(Figures.of(term, value.value().orElse(null), viewer.language()))
                    : bad(CELLS.outcome(cell, type));
        }

        private TypedReading said(String words) {
            return new TypedReading(viewer.in(term.label()) + (viewer.isZh() ? "：" : ": ") + words, null);
        }

        private TypedReading bad(Typed<?> typed) {
            return typed instanceof Typed.Bad<?> bad ? new TypedReading(null, fault(Severity.ERROR, bad)) : NONE;
        }

        private Fault fault(Severity severity, Typed.Bad<?> bad) {
            String better = bad.suggestion().isEmpty()
                    ? null
                    : new Labeller(viewer.language(), vocabulary)
                            .writing(words)
                            .cell(term.path(), bad.suggestion().get(0));
            return new Fault(severity, bad.message().in(viewer.language()), better);
        }
    }
}
