package io.baoxiu.workbench.ask;

import io.baoxiu.decision.alternative.Alternative;
import io.baoxiu.decision.alternative.Change;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What would change a decision, in words: values of one fact with the same effect are shown together.
 *
 * @param now the present value of the fact; a dash if it is not stated
 * @param warrantyClass the class that a repair would then have, if that changes
 * @param nearest whether it is shown first for its fact
 */
record WhatIf(
        String fact,
        String now,
        String then,
        String changes,
        @Nullable String warrantyClass,
        String classLabel,
        boolean nearest) {

    private static final String CLASS = "responsibility.warrantyClass";

    static List<WhatIf> all(List<Alternative> alternatives, Facts facts, Viewer viewer) {
        Map<Object, List<Alternative>> together = new LinkedHashMap<>();
        alternatives.stream()
                .filter(one -> !changes(one).isEmpty())
                .forEach(one -> together.computeIfAbsent(
                                one.range() == null ? List.of(one.fact(), changes(one)) : one, any -> new ArrayList<>())
                        .add(one));
        Collection<List<Alternative>> nearest = nearest(together.values(), facts);
        return together.values().stream()
                .map(several -> of(several, facts, viewer, nearest.contains(several)))
                .toList();
    }

    /** One alternative for each stated fact: the nearest value, or those with another class, or the first. */
    private static Collection<List<Alternative>> nearest(Collection<List<Alternative>> all, Facts facts) {
        Map<Term, List<Alternative>> nearest = new LinkedHashMap<>();
        for (List<Alternative> several : all) {
            Term term = several.get(0).fact().term();
            if (facts.stated(term) != null && several.get(0).value() != null) {
                nearest.merge(term, several, (one, other) -> isNearer(other, one, facts.stated(term)) ? other : one);
            }
        }
        return Set.copyOf(nearest.values());
    }

    private static boolean isNearer(List<Alternative> one, List<Alternative> other, @Nullable Object now) {
        Optional<BigDecimal> distance = distance(one.get(0).value(), now);
        Optional<BigDecimal> farther = distance(other.get(0).value(), now);
        return distance.isPresent() && farther.isPresent()
                ? distance.get().compareTo(farther.get()) < 0
                : changesClass(one) && !changesClass(other);
    }

    private static boolean changesClass(List<Alternative> several) {
        return several.get(0).changes().stream()
                .anyMatch(change -> change.of().path().equals(CLASS));
    }

    private static Optional<BigDecimal> distance(@Nullable Object one, @Nullable Object other) {
        return place(one)
                .flatMap(first ->
                        place(other).map(second -> first.subtract(second).abs()));
    }

    /** The position of a number or a day on its axis. */
    private static Optional<BigDecimal> place(@Nullable Object value) {
        if (value instanceof ReportedAt reported) {
            return place(reported.day());
        } else if (value instanceof LocalDate day) {
            return Optional.of(BigDecimal.valueOf(day.toEpochDay()));
        } else if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        return value instanceof Number count ? Optional.of(BigDecimal.valueOf(count.longValue())) : Optional.empty();
    }

    private static WhatIf of(List<Alternative> several, Facts facts, Viewer viewer, boolean nearest) {
        Alternative first = several.get(0);
        Term term = first.fact().term();
        List<Change> changes = changes(first);
        Change change = changes.stream()
                .filter(one -> one.of().path().equals(CLASS))
                .findFirst()
                .orElse(null);
        return new WhatIf(
                viewer.in(term.label()),
                said(term, facts.stated(term), viewer.language()),
                several.stream()
                        .map(one -> then(one, viewer))
                        .collect(Collectors.joining(viewer.in(new Label("、", ", ")))),
                changes.stream()
                        .filter(one -> !one.of().path().equals(CLASS) || one.after() == null)
                        .map(one -> changed(one, viewer))
                        .collect(Collectors.joining(viewer.in(new Label("；", "; ")))),
                change == null ? null : Objects.toString(change.after(), null),
                change == null ? "" : value(change, viewer.language()),
                nearest);
    }

    /** The changes, except those that only repeat the new code of the fact. */
    private static List<Change> changes(Alternative one) {
        return one.changes().stream()
                .filter(change -> !(one.fact().term().type() instanceof ValueType.Code code
                        && change.of().terms().get(0).type().equals(code)
                        && Objects.equals(change.after(), one.value())))
                .toList();
    }

    private static String then(Alternative one, Viewer viewer) {
        Term term = one.fact().term();
        Alternative.Range range = one.range();
        if (range == null) {
            return one.value() == null
                    ? viewer.in(new Label("不说明", "not stated"))
                    : said(term, one.value(), viewer.language());
        }
        String first = said(term, range.first(), viewer.language());
        String last = said(term, range.last(), viewer.language());
        boolean day = Nature.of(term.type()).day();
        if (range.first().equals(range.last())) {
            return first;
        } else if (range.toTheEnd()) {
            return day
                    ? viewer.in(new Label(first + " 或以后", first + " or later"))
                    : viewer.in(new Label(first + "或以上", first + " or more"));
        } else if (range.fromTheStart()) {
            return day
                    ? viewer.in(new Label(last + " 或以前", last + " or earlier"))
                    : viewer.in(new Label("不超过 " + last, "up to " + last));
        }
        String from = bare(term, range.first(), viewer.language());
        return viewer.in(new Label(from + " 至 " + last, from + " to " + last));
    }

    private static String changed(Change change, Viewer viewer) {
        String label = viewer.in(change.of().terms().get(0).label());
        return label + viewer.in(new Label("：", ": ")) + value(change, viewer.language());
    }

    private static String value(Change change, Language language) {
        List<Term> terms = change.of().terms();
        if (change.after() instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof List<?>) {
            return rows.stream().map(row -> row(terms, (List<?>) row, language)).collect(Collectors.joining("; "));
        } else if (change.after() instanceof List<?> codes) {
            return codes.isEmpty()
                    ? Figures.BLANK
                    : Figures.of(new ValueType.ListOf(terms.get(0).elementType()), codes, language);
        }
        return Figures.of(terms.get(0), change.after(), language);
    }

    private static String row(List<Term> terms, List<?> row, Language language) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            cells.add(Figures.of(terms.get(i), row.get(i), language));
        }
        return String.join(" ", cells);
    }

    /** The value with its unit. */
    private static String said(Term term, @Nullable Object value, Language language) {
        return Figures.withUnit(term, ofItsDay(value), language);
    }

    private static String bare(Term term, @Nullable Object value, Language language) {
        return Figures.of(term, ofItsDay(value), language);
    }

    private static @Nullable Object ofItsDay(@Nullable Object value) {
        return value instanceof ReportedAt reported ? reported.day() : value;
    }
}
