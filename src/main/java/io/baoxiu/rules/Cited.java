package io.baoxiu.rules;

import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a section of an answer can stand on, in both languages.
 *
 * @param rank the place of its section among the sections
 * @param rule the rule whose sentence is filled anew each time; absent where the reason is always the same
 */
record Cited(int rank, Reason zh, Reason en, @Nullable Rule rule) {

    static final int RANKS = Section.ORDER.size() + 1;

    /** @param about what places of its sentence are filled from */
    Reason in(Language language, Values about) {
        Reason reason = language == Language.ZH ? zh : en;
        return rule == null ? reason : rule.filled(reason, language, about);
    }

    static Cited row(String section, String table, Row row) {
        return new Cited(
                Section.rank(section),
                new Reason(section, table, row.number(), null, row.clause(), row.textZh()),
                new Reason(section, table, row.number(), null, row.clause(), row.textEn()),
                null);
    }

    /** A rule, which can stand behind more than one section. */
    record Rule(String name, Wording clause, Wording zh, Wording en, Map<String, Cited> bySection) {

        Rule(String name, String clause, String zh, String en) {
            this(
                    name,
                    new Wording(clause, Language.EN),
                    new Wording(zh, Language.ZH),
                    new Wording(en, Language.EN),
                    new ConcurrentHashMap<>());
        }

        /** A rule is itself alone: its sections lead back to it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        /** Whether its sentence has places for values. */
        boolean isWorded() {
            return clause.hasPlaces() || zh.hasPlaces() || en.hasPlaces();
        }

        private Reason filled(Reason reason, Language language, Values about) {
            Wording text = language == Language.ZH ? zh : en;
            return new Reason(reason.section(), null, null, name, clause.filled(about), text.filled(about));
        }

        Cited in(String section) {
            Cited cited = bySection.get(section);
            return cited != null ? cited : bySection.computeIfAbsent(section, this::made);
        }

        private Cited made(String section) {
            return new Cited(
                    Section.rank(section),
                    new Reason(section, null, null, name, clause.text(), zh.text()),
                    new Reason(section, null, null, name, clause.text(), en.text()),
                    isWorded() ? this : null);
        }
    }

    private static final class Section {

        private static final List<String> ORDER = List.of(
                "severity",
                "warranty",
                "responsibility",
                "execution",
                "approval",
                "settlement",
                "deadlines",
                "missing");

        private static int rank(String section) {
            int known = ORDER.indexOf(section);
            return known < 0 ? ORDER.size() : known;
        }
    }
}
