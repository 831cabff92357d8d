package io.baoxiu.rules;

import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Reason zhReason;
    private final Reason enReason;

    /** @param rule the rule whose sentence is filled anew each time; absent where the reason is always the same */
    private Cited(Sentence sentence, @Nullable Rule rule) {
        this.sentence = sentence;
        this.rule = rule;
        zhReason = new Ground(sentence, List.of(), List.of()).in(Language.ZH);
        enReason = new Ground(sentence, List.of(), List.of()).in(Language.EN);
    }

    String section() {
        return sentence.section();
    }

    boolean isWorded() {
        return rule != null;
    }

    /** @param about what places of its sentence are filled from */
    Reason in(Language language, Values about) {
        return in(language, about, new StringBuilder());
    }

    /** @param text where it is put together; what is in it goes */
    Reason in(Language language, Values about, StringBuilder text) {
        if (rule != null) {
            return rule.reason(sentence.section(), language, about, text);
        }
        return language == Language.ZH ? zhReason : enReason;
    }

    /** @param about what places of its sentence are filled from */
    Ground ground(Values about) {
        return rule == null ? new Ground(sentence, List.of(), List.of()) : rule.ground(sentence, about);
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

    /** A rule, which can stand behind more than one section. It is itself alone: its sections lead back to it. */
    public static final class Rule {

        private final String name;
        private final Wording clause;
        private final Wording zh;
        private final Wording en;
        private final boolean worded;
        private volatile Cited[] sections = {};

        public Rule(String name, String clause, String zh, String en) {
            this.name = name;
            this.clause = new Wording(clause, Language.EN);
            this.zh = new Wording(zh, Language.ZH);
            this.en = new Wording(en, Language.EN);
            worded = this.clause.hasPlaces() || this.zh.hasPlaces() || this.en.hasPlaces();
        }

        public String name() {
            return name;
        }

        /** Whether its sentence has places for values. */
        boolean isWorded() {
            return worded;
        }

        private Ground ground(Sentence sentence, Values about) {
            return new Ground(sentence, fillings(zh, about), fillings(en, about));
        }

        private List<String> fillings(Wording text, Values about) {
            List<String> fillings = new ArrayList<>(clause.fillings(about));
            fillings.addAll(text.fillings(about));
            return fillings;
        }

        private Reason reason(String section, Language language, Values about, StringBuilder text) {
            Wording said = language == Language.ZH ? zh : en;
            return new Reason(section, null, null, name, clause.filled(about, text), said.filled(about, text));
        }

        /** There are one or two sections, as a rule, so that they are looked through. */
        Cited in(String section) {
            for (Cited cited : sections) {
                if (cited.section().equals(section)) {
                    return cited;
                }
            }
            return made(section);
        }

        private synchronized Cited made(String section) {
            for (Cited cited : sections) {
                if (cited.section().equals(section)) {
                    return cited;
                }
            }
            Cited made = new Cited(
                    new Sentence(section, null, null, name, clause.text(), zh.text(), en.text()), worded ? this : null);
            Cited[] more = Arrays.copyOf(sections, sections.length + 1);
            more[sections.length] = made;
            sections = more;
            return made;
        }
    }
}
