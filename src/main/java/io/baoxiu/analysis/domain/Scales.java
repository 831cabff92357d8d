package io.baoxiu.analysis.domain;

import io.baoxiu.table.condition.NamedValues;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The possible values of a term, as far as its tests distinguish them. */
public final class Scales implements ValueType.Match<Scale> {

    private static final String FILLER = "…";

    private final Collection<UnaryTest> tests;

    private Scales(Collection<UnaryTest> tests) {
        this.tests = tests;
    }

    public static Scale of(Term term, Collection<UnaryTest> tests) {
        return term.type().match(new Scales(tests));
    }

    @Override
    public Scale code(ValueType.Code type) {
        return Scale.Listed.of(type.codes());
    }

    @Override
    public Scale flag(ValueType.Flag type) {
        return Scale.Listed.of(List.of(false, true));
    }

    @Override
    public Scale digits(ValueType.Digits type) {
        return Scale.Listed.of(type.all());
    }

    @Override
    public Scale whole(ValueType.Whole type) {
        return new Scale.Whole(type.minimum(), type.maximum());
    }

    @Override
    public Scale money(ValueType.Money type) {
        return Scale.Decimals.between(type.minimum(), type.maximum(), ValueType.Money.DECIMALS, false);
    }

    @Override
    public Scale decimal(ValueType.Decimal type) {
        return type.decimals() == null
                ? dense(type, tests)
                : Scale.Decimals.between(type.minimum(), type.maximum(), type.decimals(), true);
    }

    @Override
    public Scale day(ValueType.Day type) {
        return new Scale.Days(type.first().toEpochDay(), type.last().toEpochDay());
    }

    @Override
    public Scale moment(ValueType.Moment type) {
        return new Scale.Days(Days.FIRST.toEpochDay(), Days.LAST.toEpochDay());
    }

    @Override
    public Scale annualDay(ValueType.AnnualDay type) {
        return new Scale.AnnualDays();
    }

    @Override
    public Scale text(ValueType.Text type) {
        return texts(tests);
    }

    @Override
    public Scale listOf(ValueType.ListOf type) {
        throw new IllegalArgumentException("a list cannot be a condition");
    }

    private static Scale dense(ValueType.Decimal share, Collection<UnaryTest> tests) {
        Set<BigDecimal> points = new TreeSet<>(List.of(share.minimum(), share.maximum()));
        named(tests).forEach(value -> points.add((BigDecimal) value));
        return DenseScale.of(List.copyOf(points), share.minimum(), share.maximum());
    }

    /** Every named text, and for each tested beginning and ending one unnamed text. */
    private static Scale texts(Collection<UnaryTest> tests) {
        Set<Object> texts = new TreeSet<>(named(tests));
        Set<String> prefixes = new TreeSet<>(Set.of(""));
        Set<String> suffixes = new TreeSet<>(Set.of(""));
        tests.stream().flatMap(Affixes::of).forEach(affix -> {
            prefixes.add(affix.prefix());
            suffixes.add(affix.suffix());
        });
        String filler = filler(texts.stream().map(Object::toString).collect(Collectors.toSet()), prefixes, suffixes);
        prefixes.forEach(prefix -> suffixes.forEach(suffix -> texts.add(prefix + filler + suffix)));
        return new TextScale(Scale.Listed.of(new ArrayList<>(texts)), prefixes, suffixes, filler);
    }

    private static String filler(Set<String> texts, Set<String> prefixes, Set<String> suffixes) {
        String filler = FILLER;
        while (anyHas(texts, filler) || anyHas(prefixes, filler) || anyHas(suffixes, filler)) {
            filler += FILLER;
        }
        return filler;
    }

    /** Whether a text only represents all texts that no test names. */
    static boolean isFiller(Object text) {
        return ((String) text).contains(FILLER);
    }

    private static boolean anyHas(Set<String> texts, String part) {
        return texts.stream().anyMatch(text -> text.contains(part));
    }

    private static Set<Object> named(Collection<UnaryTest> tests) {
        return tests.stream().flatMap(NamedValues::of).collect(Collectors.toCollection(TreeSet::new));
    }
}
