package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The wording of every ground in English: of rows as their tables have it, of rules as the engine tells it. */
final class Citations {

    private static final int ENOUGH_TO_MEET_EVERY_RULE = 5_000;

    private final Map<Ground, Reason> grounds = new EnumMap<>(Ground.class);
    private final Map<Object, Reason> parts;
    private final Map<Object, Reason> commonParts;
    private final Map<Object, Reason> cities;
    private final Map<String, Reason> localRows = new HashMap<>();
    private final Map<LocalDate, Reason> days;
    private final Map<Object, Reason> years;

    Citations(RuleSet rules) {
        Map<List<String>, Reason> told = told(rules);
        for (Ground ground : Ground.values()) {
            grounds.put(
                    ground,
                    ground.table == null
                            ? told.get(List.of(ground.section, ground.name))
                            : row(ground, rules.tables().get(ground.table)));
        }
        parts = byValue("warranty", rules.tables().get("warranty-periods"));
        cities = byValue("warranty", rules.tables().get("seasons"));
        DecisionTable local = rules.tables().get("local-warranty");
        local.rows().forEach(row -> localRows.put(row.id(), reason("warranty", local, row)));
        commonParts = byValue("warranty", rules.tables().get("parts"));
        days = ofDays(rules.tables().get("working-days"));
        years = byValue("deadlines", rules.tables().get("calendar-years"));
    }

    Reason of(Ground ground) {
        return Objects.requireNonNull(grounds.get(ground), ground::name);
    }

    Reason ofPart(String part) {
        return Objects.requireNonNull(parts.get(part), part);
    }

    /** The row that says whose a part usually is. */
    Reason ofCommonPart(String part) {
        return Objects.requireNonNull(commonParts.get(part), part);
    }

    Reason ofSeasons(@Nullable String city) {
        return city == null ? of(Ground.SEASONS) : cities.getOrDefault(city, of(Ground.SEASONS));
    }

    Reason ofLocalRow(String id) {
        return Objects.requireNonNull(localRows.get(id), id);
    }

    /** The row of a day of its own, if it has one. */
    @Nullable
    Reason ofDay(LocalDate day) {
        return days.get(day);
    }

    /** The row that says a year's calendar is complete, if one does. */
    @Nullable
    Reason ofYear(int year) {
        return years.get((long) year);
    }

    private static Map<List<String>, Reason> told(RuleSet rules) {
        Map<List<String>, Reason> told = new HashMap<>();
        Engine engine = new Engine(rules);
        Stream.generate(new RandomFacts(1)::next)
                .limit(ENOUGH_TO_MEET_EVERY_RULE)
                .map(facts -> engine.answer(Question.DECISION, facts, Language.EN))
                .flatMap(answer -> answer.because().stream())
                .filter(reason -> reason.rule() != null)
                .forEach(reason -> told.put(List.of(reason.section(), Objects.requireNonNull(reason.rule())), reason));
        return told;
    }

    private static Reason row(Ground ground, DecisionTable table) {
        return table.rows().stream()
                .filter(row -> row.id().equals(ground.name))
                .map(row -> reason(ground.section, table, row))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Object, Reason> byValue(String section, DecisionTable table) {
        Map<Object, Reason> reasons = new HashMap<>();
        for (Row row : table.rows()) {
            if (row.conditions().get(0) instanceof UnaryTest.OneOf some) {
                Reason reason = reason(section, table, row);
                some.values().forEach(value -> reasons.put(value, reason));
            }
        }
        return reasons;
    }

    private static Map<LocalDate, Reason> ofDays(DecisionTable table) {
        Map<LocalDate, Reason> reasons = new HashMap<>();
        for (Row row : table.rows()) {
            Reason reason = reason("deadlines", table, row);
            OfficialCalendar.noticed().stream()
                    .filter(day -> row.conditions().get(0).holds(day))
                    .forEach(day -> reasons.putIfAbsent(day, reason));
        }
        return reasons;
    }

    private static Reason reason(String section, DecisionTable table, Row row) {
        return new Reason(section, table.name(), row.number(), null, row.clause(), row.textEn());
    }
}
