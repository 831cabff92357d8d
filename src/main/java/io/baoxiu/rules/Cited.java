package io.baoxiu.rules;

import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Something that a section of an answer can stand on, in both languages.
 *
 * @param rank the place of its section among the sections
 */
record Cited(int rank, Reason zh, Reason en) {

    static final int RANKS = Section.ORDER.size() + 1;

    Reason in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    static Cited row(String section, String table, Row row) {
        return new Cited(
                Section.rank(section),
                new Reason(section, table, row.number(), null, row.clause(), row.textZh()),
                new Reason(section, table, row.number(), null, row.clause(), row.textEn()));
    }

    /** A rule, which can stand behind more than one section. */
    record Rule(String name, String clause, String zh, String en, Map<String, Cited> bySection) {

        Rule(String name, String clause, String zh, String en) {
            this(name, clause, zh, en, new ConcurrentHashMap<>());
        }

        Cited in(String section) {
            Cited cited = bySection.get(section);
            return cited != null ? cited : bySection.computeIfAbsent(section, this::made);
        }

        private Cited made(String section) {
            return new Cited(
                    Section.rank(section),
                    new Reason(section, null, null, name, clause, zh),
                    new Reason(section, null, null, name, clause, en));
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
