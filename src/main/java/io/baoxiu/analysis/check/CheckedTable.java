package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.FeasibleInputs;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.domain.AtomTests;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.relation.Witnesses;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.CellWords;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table laid out over its feasible inputs, ready for the checks. */
record CheckedTable(RowCubes rowCubes, IntervalDiagrams diagrams, int possible, Witnesses witnesses) {

    static CheckedTable of(DecisionTable table, Context context, IntervalDiagrams diagrams) {
        return of(table, FeasibleInputs.of(table, context, List.of(), diagrams), diagrams);
    }

    static CheckedTable of(DecisionTable table, FeasibleInputs.Drawn inputs, IntervalDiagrams diagrams) {
        return new CheckedTable(new RowCubes(table, inputs.space()), diagrams, inputs.diagram(), inputs.witnesses());
    }

    Space space() {
        return rowCubes.space();
    }

    Search search() {
        return new Search(diagrams, space(), possible);
    }

    /** The diagram of the first row that holds: its number from 1, or 0 if there is none. */
    int firstRows() {
        return TableCompiler.of(diagrams, rowCubes, row -> row + 1, Endings.first(row -> row + 1));
    }

    Map<String, @Nullable Object> witness(int[] atoms) {
        return witnesses.of(atoms, rowCubes.levels());
    }

    /** A region as the cells of a row, path by path. */
    Map<String, String> row(Region region) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int level : rowCubes.levels()) {
            Partition axis = space().axis(level);
            row.put(axis.term().path(), CellText.of(AtomTests.test(axis, region.cube()[level])));
        }
        return row;
    }

    /** A region in words: each relevant column with its content. */
    String told(Region region, Language language) {
        CellWords words = new CellWords(Labelling.of(language));
        List<String> told = new ArrayList<>();
        for (int level : rowCubes.levels()) {
            Partition axis = space().axis(level);
            String text = CellText.of(AtomTests.test(axis, region.cube()[level]));
            if (!text.equals("-")) {
                Term term = axis.term();
                told.add(term.label().in(language) + " " + words.of(text, term.type()));
            }
        }
        return String.join(language == Language.ZH ? "，" : ", ", told);
    }

    /** The cells of a row that holds in a cube, path by path; empty if a cell cannot express its part. */
    Optional<Map<String, String>> suggested(IntervalSet[] cube) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int level : rowCubes.levels()) {
            Partition axis = space().axis(level);
            Optional<String> text = AtomTests.text(axis, cube[level]);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            row.put(axis.term().path(), text.get());
        }
        return Optional.of(row);
    }

    /** A finding at a row's first condition. */
    Finding atRow(
            Finding.Severity severity,
            Finding.Code code,
            Row row,
            Message message,
            Map<String, @Nullable Object> witness) {
        List<io.baoxiu.table.Column> conditions = rowCubes.table().conditions();
        String cell =
                conditions.isEmpty() ? "A" + row.number() : conditions.get(0).cell(row.number());
        return at(severity, code, cell, message, witness);
    }

    Finding at(
            Finding.Severity severity,
            Finding.Code code,
            @Nullable String cell,
            Message message,
            Map<String, @Nullable Object> witness) {
        DecisionTable table = rowCubes.table();
        return new Finding(severity, code, table.name(), table.sheet(), cell, message, List.of(), witness);
    }
}
