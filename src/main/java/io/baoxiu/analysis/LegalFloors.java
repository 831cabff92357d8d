package io.baoxiu.analysis;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.LegalFloor;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that give a part less than a statute allows, wherever they conclude at all. */
final class LegalFloors {

    private static final String PART = "complaint.part";

    private final Ground ground;
    private final Vocabulary vocabulary;
    private final List<LegalFloor> floors;

    private LegalFloors(Ground ground, Vocabulary vocabulary, List<LegalFloor> floors) {
        this.ground = ground;
        this.vocabulary = vocabulary;
        this.floors = floors;
    }

    private record Low(LegalFloor floor, int row) {}

    static List<Finding> findings(DecisionTable table, Setting setting, Diagrams diagrams) {
        List<LegalFloor> floors = setting.premises().floors().stream()
                .filter(floor -> table.form().outcomes().contains(floor.terms().length()))
                .toList();
        if (floors.isEmpty()) {
            return List.of();
        }
        Vocabulary vocabulary = setting.tables().vocabulary();
        Universe.Drawn universe = Universe.of(
                table,
                setting,
                floors.stream().map(floor -> where(floor, vocabulary)).toList(),
                diagrams);
        Ground ground = Ground.of(table, universe, diagrams);
        return new LegalFloors(ground, vocabulary, floors).findings();
    }

    private static Map<Term, UnaryTest> where(LegalFloor floor, Vocabulary vocabulary) {
        Map<Term, UnaryTest> where = new HashMap<>(floor.where());
        where.put(vocabulary.term(PART), new UnaryTest.OneOf(Set.copyOf(floor.parts())));
        return where;
    }

    private List<Finding> findings() {
        int rows = ground.firstRows();
        List<Low> low = new ArrayList<>();
        for (LegalFloor floor : floors) {
            ground.search().labels(rows, ground.space().cube(where(floor, vocabulary))).stream()
                    .filter(label -> label > 0 && stated(floor, label - 1).isBelow(floor))
                    .forEach(label -> low.add(new Low(floor, label - 1)));
        }
        return Listed.of(low, one -> finding(one, rows));
    }

    private Stated stated(LegalFloor floor, int row) {
        Term unit = floor.terms().unit();
        Object length = outcome(row, floor.terms().length());
        return new Stated(unit == null ? Stated.MONTHS : (String) outcome(row, unit), (Long) length);
    }

    private @Nullable Object outcome(int row, Term term) {
        DecisionTable table = ground.sheet().table();
        return ground.sheet().row(row).outcomes().get(column(table, term));
    }

    private static int column(DecisionTable table, Term term) {
        return table.outcomes().stream().map(Column::term).toList().indexOf(term);
    }

    private Finding finding(Low low, int rows) {
        Row row = ground.sheet().row(low.row);
        int[] witness = Objects.requireNonNull(ground.search()
                .find(rows, ground.space().cube(where(low.floor, vocabulary)), label -> label == low.row + 1));
        Map<String, @Nullable Object> facts = ground.witnesses()
                .of(witness, ground.space().levels(where(low.floor, vocabulary).keySet()));
        Stated least = new Stated(low.floor.unit(), low.floor.length());
        Message says = stated(low.floor, low.row).words();
        Message message = new Message(
                "第 " + row.number() + " 行对 `" + facts.get(PART) + "` 规定为" + says.zh() + "，低于" + low.floor.clause()
                        + " 规定的最低期限：" + least.words().zh(),
                "row " + row.number() + " gives `" + facts.get(PART) + "` " + says.en() + ", below the "
                        + least.words().en() + " of " + low.floor.clause());
        Column column = ground.sheet()
                .table()
                .outcomes()
                .get(column(ground.sheet().table(), low.floor.terms().length()));
        return ground.at(
                Finding.Severity.ERROR, Finding.Code.BELOW_LEGAL_FLOOR, column.cell(row.number()), message, facts);
    }
}
