package io.baoxiu.rules;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.Turns;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one release and the engineers' rules, ready to decide. Deciding leaves no trace in it, so one instance
 * serves all threads.
 */
public final class RuleSet {

    private final Tables tables;
    private final RuledCalendar calendar;
    private final Map<Question, List<Turn>> turns = new EnumMap<>(Question.class);

    /** Whoever's turn it is. */
    private interface Turn {
        void take(Case about);
    }

    RuleSet(Tables tables, RuleBook book) {
        this.tables = tables;
        calendar = new RuledCalendar(tables.get("working-days"), tables.get("calendar-years"));
        Map<String, TableModel> models = new HashMap<>();
        tables.all().forEach(table -> models.put(table.name(), new TableModel(table, this::codes)));
        InternalKnowledgeBase base = knowledge(models.values(), (table, place) -> {});
        Map<String, Turn> takers = new HashMap<>();
        book.drl().forEach(unit -> takers.put(unit.name(), unit::run));
        tables.all().forEach(table -> takers.put(table.name(), turn(table, models.get(table.name()), base)));
        Plan plan = new Plan(tables.all(), RuleBook.units());
        for (Question question : Question.values()) {
            turns.put(question, plan.steps(question).stream().map(takers::get).toList());
        }
    }

    /**
     * Of tables that were checked and found whole.
     *
     * @throws IllegalArgumentException when a table is missing, or tables need each other
     */
    public static RuleSet of(Tables tables) {
        if (!tables.missing().isEmpty()) {
            throw new IllegalArgumentException("missing tables " + tables.missing());
        }
        if (!Turns.of(tables.all(), RuleBook.units()).isOrder()) {
            throw new IllegalArgumentException("tables need each other");
        }
        return new RuleSet(tables, RuleBook.SHIPPED);
    }

    public Tables tables() {
        return tables;
    }

    /** @param asked with nothing left to the clock ({@link Asked#takenAt}) */
    public Answer answer(Question question, Asked asked, Language language) {
        return Answers.of(question, decided(question, asked), language);
    }

    /** The case with everything concluded. */
    Case decided(Question question, Asked asked) {
        Case about = new Case(calendar);
        Given.put(asked, about);
        for (Turn turn : Objects.requireNonNull(turns.get(question))) {
            turn.take(about);
        }
        return about;
    }

    static InternalKnowledgeBase knowledge(Collection<TableModel> models, TableModel.Fired fired) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(RuleSet.class.getClassLoader());
        try {
            ModelImpl model = new ModelImpl("tables");
            models.forEach(table -> table.addTo(model, fired));
            return KieBaseBuilder.createKieBaseFromModel((org.drools.model.Model) model);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Turn turn(DecisionTable table, @Nullable TableModel model, InternalKnowledgeBase base) {
        TableModel rows = Objects.requireNonNull(model);
        return new TableUnit(table, rows, rows.walk(base))::run;
    }

    private Collection<String> codes(Column column) {
        ValueType type = column.term().type();
        if (type instanceof ValueType.Code closed) {
            return closed.codes();
        }
        if (type instanceof ValueType.Digits digits) {
            return numbers(digits.length());
        }
        return type instanceof ValueType.OpenCode open ? tables.codes(open.list()) : List.of();
    }

    /** Every code of so many digits: a beginning or an ending must find those that no cell names. */
    private static List<String> numbers(int length) {
        return IntStream.range(0, (int) Math.pow(10, length))
                .mapToObj(number -> String.format(Locale.ROOT, "%0" + length + "d", number))
                .toList();
    }
}
