package io.baoxiu.rules.engine;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.RuledCalendar;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table of one column and any number of rows: each row a project of its own, or a stretch of amounts of its own. */
public enum GrowingTable {
    EQUALITY("unit.project", i -> new UnaryTest.OneOf(Set.of("project-" + i)), i -> "project-" + i),
    RANGE(
            "approval.amount",
            i -> new UnaryTest.Range(
                    BigDecimal.valueOf(i, 0).setScale(2),
                    true,
                    BigDecimal.valueOf(i + 1L).setScale(2),
                    false),
            i -> BigDecimal.valueOf(i * 100L + 50, 2));

    private final Term term;
    private final IntFunction<UnaryTest> test;
    private final IntFunction<Object> value;

    GrowingTable(String path, IntFunction<UnaryTest> test, IntFunction<Object> value) {
        this.term = ShippedRules.vocabulary().term(path);
        this.test = test;
        this.value = value;
    }

    DecisionTable of(int rows) {
        var form = ShippedRules.tables().get("cost-review").form();
        return new DecisionTable(
                form,
                form.name(),
                form.name(),
                HitPolicy.FIRST,
                null,
                List.of(new Column(term, 1, "B1")),
                List.of(),
                IntStream.range(0, rows).mapToObj(this::row).toList());
    }

    /** A case that the row of that place holds in. */
    Case meeting(int place, RuledCalendar calendar) {
        Vocabulary vocabulary = ShippedRules.vocabulary();
        Case about = new Case(vocabulary, new Object[vocabulary.size()], calendar);
        about.set(term, value.apply(place));
        return about;
    }

    private Row row(int place) {
        return new Row(place + 2, "r" + place, List.of(test.apply(place)), List.of(), "CSP 1", "甲", "a");
    }
}
