package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalSet;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Predicate;

/** Any text: those that tests name, and for all others one with each tested beginning and ending. */
record TextScale(Scale.Listed listed, Set<String> prefixes, Set<String> suffixes, String filler) implements Scale {
    @Override
    public long first() {
        return listed.first();
    }

    @Override
    public long last() {
        return listed.last();
    }

    @Override
    public long at(Object value) {
        long named = listed.at(value);
        return named == Scale.Listed.NOWHERE ? listed.at(standIn((String) value)) : named;
    }

    private String standIn(String text) {
        return longest(prefixes, text::startsWith) + filler + longest(suffixes, text::endsWith);
    }

    private static String longest(Set<String> parts, Predicate<String> fits) {
        return parts.stream()
                .filter(fits)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** Whether it contains some but not all unnamed texts, which no cell can express. */
    boolean parts(IntervalSet positions) {
        long unnamed = listed.all().numbers().filter(this::isUnnamed).count();
        long there = positions.numbers().filter(this::isUnnamed).count();
        return there > 0 && there < unnamed;
    }

    private boolean isUnnamed(long position) {
        return Scales.isFiller(listed.value(position));
    }

    @Override
    public Object value(long position) {
        return listed.value(position);
    }
}
