package io.baoxiu.decision.alternative;

import io.baoxiu.rules.engine.RuleBook;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.NamedValues;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which facts are varied, and which values are tried for facts without an order. */
final class Moving {

    private static final Provisions.Moving SAID = Provisions.SHIPPED.alternatives();

    private Moving() {}

    /** The facts that come with the software, then those that analysts added. */
    static List<Question.Named> facts(Question question) {
        return question.facts().stream()
                .filter(fact -> !SAID.never().contains(fact.term().path()))
                .sorted(Comparator.comparing(fact -> isOwn(fact.term())))
                .toList();
    }

    /** The values to try for a fact without an order, in their order; {@code null} (not stated) comes last. */
    static List<@Nullable Object> values(Term fact, Question question, Tables tables) {
        List<@Nullable Object> values = new ArrayList<>();
        if (fact.type() instanceof ValueType.Code code) {
            values.addAll(code.codes());
        } else if (fact.type() instanceof ValueType.Flag) {
            values.addAll(List.of(false, true));
        } else if (fact.type() instanceof ValueType.Digits) {
            named(fact, tables).distinct().sorted().forEach(values::add);
        } else {
            return List.of();
        }
        if (mayBeUnsaid(fact) && !question.required().contains(fact)) {
            values.add(null);
        }
        return values;
    }

    /** The values that occur in the cells of the term's own columns. */
    static Stream<Object> named(Term term, Tables tables) {
        return tables.all().stream().flatMap(table -> columns(term, table)).distinct();
    }

    private static Stream<Object> columns(Term term, DecisionTable table) {
        return IntStream.range(0, table.conditions().size())
                .filter(i -> table.conditions().get(i).term().equals(term))
                .boxed()
                .flatMap(i -> table.rows().stream()
                        .flatMap(row -> NamedValues.of(row.conditions().get(i))));
    }

    private static boolean mayBeUnsaid(Term fact) {
        return isOwn(fact) ? fact.absent() == null : SAID.unsaid().contains(fact.path());
    }

    private static boolean isOwn(Term fact) {
        return !RuleBook.comesWithTheSoftware(fact.path());
    }
}
