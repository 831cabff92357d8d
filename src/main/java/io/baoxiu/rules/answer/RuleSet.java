package io.baoxiu.rules.answer;

import io.baoxiu.calendar.WorkCalendar;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.Course;
import io.baoxiu.rules.RuledCalendar;
import io.baoxiu.rules.answer.Turns.Turn;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.rules.answer.part.Skeleton;
import io.baoxiu.rules.engine.FactBinding;
import io.baoxiu.rules.engine.RuleBook;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.EvaluationOrder;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.table.premise.Uses;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one release and the engineers' rules, ready to decide. Deciding leaves no trace in it, so one instance
 * serves all threads.
 */
public final class RuleSet {

    private final Tables tables;
    private final RuledCalendar calendar;
    private final Uses uses;
    private final Map<String, QuestionPlan> plans = new HashMap<>();

    public RuleSet(Tables tables, RuleBook book) {
        this.tables = tables;
        Vocabulary vocabulary = tables.vocabulary();
        calendar = new RuledCalendar(tables.get("working-days"), tables.get("calendar-years"));
        Turns turns = new Turns(tables, book);
        List<RuleUnit> units =
                book.drl().stream().map(unit -> unit.unit(vocabulary)).toList();
        uses = Uses.of(tables, units, ShippedEngineering.INSTANCE);
        Lacks lacks = new Lacks(tables, units);
        vocabulary.questions().values().forEach(question -> {
            AnswerForm form = new AnswerForm(vocabulary, question, tables, Provisions.SHIPPED, lacks);
            List<Changeable> changeable = form.changeable(Provisions.SHIPPED);
            Set<Term> changing =
                    changeable.stream().flatMap(part -> part.needs().stream()).collect(Collectors.toSet());
            plans.put(
                    question.name(),
                    new QuestionPlan(
                            new FactBinding(vocabulary, question, Provisions.SHIPPED, ShippedEngineering.INSTANCE),
                            turns.of(uses.steps(question)),
                            form,
                            turns.of(uses.steps(question, changing)),
                            changeable));
        });
    }

    /**
     * The steps that answering a question takes.
     *
     * @param changing the steps needed for the changeable parts of its answer
     */
    private record QuestionPlan(
            FactBinding binding, Turn[] turns, AnswerForm form, Turn[] changing, List<Changeable> changeable) {}

    /**
     * The rule set of tables that were checked and have no errors.
     *
     * @throws IllegalArgumentException when tables depend on each other in a cycle
     */
    public static RuleSet of(Tables tables) {
        List<RuleUnit> units = RuleBook.SHIPPED.drl().stream()
                .map(unit -> unit.unit(tables.vocabulary()))
                .toList();
        if (!EvaluationOrder.of(tables.all(), units).isOrder()) {
            throw new IllegalArgumentException("tables need each other");
        }
        return new RuleSet(tables, RuleBook.SHIPPED);
    }

    /** The questions that use a table, in the order of the vocabulary. */
    public List<Question> askers(String table) {
        Set<Question> asking = uses.of(table);
        return vocabulary().questions().values().stream()
                .filter(asking::contains)
                .toList();
    }

    public Tables tables() {
        return tables;
    }

    public Vocabulary vocabulary() {
        return tables.vocabulary();
    }

    /** The calendar of working days, from its tables. */
    public WorkCalendar calendar() {
        return calendar.days();
    }

    /** @param facts stated in this release's vocabulary, with nothing left to the clock */
    public Answer answer(Facts facts, Language language) {
        return new Answer(plan(facts.question()).form(), decided(facts), language);
    }

    /** The structure of the answer to a question, without missing facts and reasons. */
    public AnswerShape.Group shape(Question question) {
        return plan(question).form().shape();
    }

    /** Whether the answer to a question lists missing facts. */
    public boolean tellsMissing(Question question) {
        return plan(question).form().tellsMissing();
    }

    /** The text that a question's facts and conclusions have in common, for packing them. */
    public String skeleton(Question question) {
        return Skeleton.of(question, shape(question), tellsMissing(question));
    }

    /** The parts of the answer to a question whose change counts for alternatives. */
    public List<Changeable> changeable(Question question) {
        return plan(question).changeable();
    }

    /** The course of the decision, as far as it affects changeable parts of the answer. */
    public Course course(Facts facts) {
        QuestionPlan plan = plan(facts.question());
        Case about = about(facts, plan);
        var course = new Course();
        about.takes(course);
        take(plan.changing(), about);
        List<@Nullable Object> told = new ArrayList<>();
        plan.changeable().forEach(part -> told.add(part.told().apply(about)));
        course.arrive(told);
        return course;
    }

    /** The case with all conclusions. */
    public Case decided(Facts facts) {
        QuestionPlan plan = plan(facts.question());
        Case about = about(facts, plan);
        take(plan.turns(), about);
        return about;
    }

    private static void take(Turn[] turns, Case about) {
        for (Turn turn : turns) {
            turn.take(about);
        }
    }

    private Case about(Facts facts, QuestionPlan plan) {
        return new Case(tables.vocabulary(), plan.binding().values(facts), calendar);
    }

    private QuestionPlan plan(Question question) {
        return Objects.requireNonNull(plans.get(question.name()), question.name());
    }
}
