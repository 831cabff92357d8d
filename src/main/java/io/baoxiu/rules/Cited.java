package io.baoxiu.rules;

import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.json.JsonMapper;

/** Something that a section of an answer can stand on, in both languages. */
public final class Cited {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sentence sentence;
    private final @Nullable Rule rule;
    private @Nullable SerializableString zhJson;
    private @Nullable SerializableString enJson;

    /** @param rule the rule whose sentence is filled anew each time; absent where the reason is always the same */
    private Cited(Sentence sentence, @Nullable Rule rule) {
        this.sentence = sentence;
        this.rule = rule;
    }

    String section() {
        return sentence.section();
    }

    boolean isWorded() {
        return rule != null;
    }

    /** @param about what places of its sentence are filled from */
    Reason in(Language language, Values about) {
        return ground(about).in(language);
    }

    /** @param about what places of its sentence are filled from */
    Ground ground(Values about) {
        return rule == null
                ? new Ground(sentence, List.of(), List.of())
                : new Ground(sentence, rule.fillings(rule.zh(), about), rule.fillings(rule.en(), about));
    }

    /**
     * The reason as JSON: every answer that stands on it tells the same, so its text is made once, unless its rule fills in values. Two threads may both
     * make it, and either's will do.
     */
    SerializableString json(Language language, Values about) {
        if (isWorded()) {
            return made(language, about);
        }
        SerializableString known = language == Language.ZH ? zhJson : enJson;
        if (known != null) {
            return known;
        }
        SerializableString made = made(language, about);
        if (language == Language.ZH) {
            zhJson = made;
        } else {
            enJson = made;
        }
        return made;
    }

    private SerializableString made(Language language, Values about) {
        return new SerializedString(JSON.writeValueAsString(in(language, about)));
    }

    public static Cited row(String section, String table, Row row) {
        return new Cited(
                new Sentence(section, table, row.number(), null, row.clause(), row.textZh(), row.textEn()), null);
    }

    /** A rule, which can stand behind more than one section. */
    public record Rule(String name, Wording clause, Wording zh, Wording en, Map<String, Cited> bySection) {

        public Rule(String name, String clause, String zh, String en) {
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

        private List<String> fillings(Wording text, Values about) {
            List<String> fillings = new ArrayList<>(clause.fillings(about));
            fillings.addAll(text.fillings(about));
            return fillings;
        }

        Cited in(String section) {
            Cited cited = bySection.get(section);
            return cited != null ? cited : bySection.computeIfAbsent(section, this::made);
        }

        private Cited made(String section) {
            return new Cited(
                    new Sentence(section, null, null, name, clause.text(), zh.text(), en.text()),
                    isWorded() ? this : null);
        }
    }
}
