package io.baoxiu.workbench.difference;

import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.words.ConditionWords;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The labels and values of a path in either of two versions. */
final class PathWords {

    private static final String AFTER = " (after)";
    private static final CellReader READER = new CellReader(false);

    private final Tables before;
    private final Tables after;
    private final Viewer viewer;
    private final Labeller labeller;

    PathWords(Tables before, Tables after, Viewer viewer) {
        this.before = before;
        this.after = after;
        this.viewer = viewer;
        labeller = new Labeller(viewer.language(), after.vocabulary(), before.vocabulary());
    }

    Viewer viewer() {
        return viewer;
    }

    Tables after() {
        return after;
    }

    String said(String zh, String en) {
        return viewer.said(zh, en);
    }

    /** The label, with a note for conclusions after the change. */
    String label(String path) {
        boolean later = path.endsWith(AFTER);
        return term(path).map(term -> viewer.in(term.label())).orElse(path)
                + (later ? said("（改后）", " (afterwards)") : "");
    }

    /** A condition cell, with its unit. */
    String condition(String path, String cell) {
        return term(path)
                .map(term -> READER.condition(new Cell.Text(cell), term.type()) instanceof Typed.Good<UnaryTest> test
                        ? ConditionWords.within(test.value(), term, viewer.language())
                        : cell)
                .orElse(cell);
    }

    /** A conclusion; several values if several rows apply. */
    String value(String path, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return said("无", "none");
        }
        Optional<Term> term = term(path);
        if (term.isEmpty()) {
            return value.toString();
        } else if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> Figures.of(term.get().elementType(), one, viewer.language()))
                    .collect(Collectors.joining(said("、", ", ")));
        }
        return Figures.withUnit(term.get(), value, viewer.language());
    }

    /** A value as in a cell of a sheet; other texts stay unchanged, except for labels. */
    String cell(String path, String text) {
        return term(path)
                .map(term ->
                        READER.outcome(new Cell.Text(text), term.type()) instanceof Typed.Good<Optional<Object>> read
                                        && read.value().isPresent()
                                ? Figures.of(term, read.value().get(), viewer.language())
                                : labeller.cell(path, text))
                .orElse(text);
    }

    Optional<Term> term(String path) {
        String bare = path.replaceFirst(" .*", "");
        return after.vocabulary().find(bare).or(() -> before.vocabulary().find(bare));
    }

    Language language() {
        return viewer.language();
    }
}
