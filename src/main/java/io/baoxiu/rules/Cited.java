package io.baoxiu.rules;

import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row or a rule that an answer can cite, in both languages. */
public final class Cited {

    private static final int USUAL_TEXT = 256;
    private static final byte[] SECTION = JsonBytes.name("section");
    private static final byte[] TABLE = JsonBytes.name("table");
    private static final byte[] ROW = JsonBytes.name("row");
    private static final byte[] RULE = JsonBytes.name("rule");
    private static final byte[] CLAUSE = JsonBytes.name("clause");
    private static final byte[] TEXT = JsonBytes.name("text");

    private final Sentence sentence;
    private final @Nullable Rule rule;
    private final byte[] zhJson;
    private final byte[] enJson;
    private final Reason zhReason;
    private final Reason enReason;

    /** @param rule the rule whose sentence is filled each time; absent if the reason is always the same */
    private Cited(Sentence sentence, @Nullable Rule rule) {
        this.sentence = sentence;
        this.rule = rule;
        zhReason = new Ground(sentence, List.of(), List.of()).in(Language.ZH);
        enReason = new Ground(sentence, List.of(), List.of()).in(Language.EN);
        zhJson = made(zhReason);
        enJson = made(enReason);
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

    /** @param text a buffer for building it; its content is lost */
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

    /** Writes the reason as JSON; the part common to all answers was prepared before. */
    void write(Language language, Values about, JsonBytes json) {
        json.comma().made(language == Language.ZH ? zhJson : enJson);
        if (rule != null) {
            rule.write(language, about, json);
        }
    }

    /** The whole JSON, or the part before a clause that has places to fill. */
    private byte[] made(Reason reason) {
        var json = new JsonBytes(USUAL_TEXT);
        json.begin('{').named(SECTION).text(reason.section());
        if (reason.table() != null && reason.row() != null) {
            json.named(TABLE).text(reason.table()).named(ROW).whole(reason.row());
        } else {
            json.named(RULE).text(String.valueOf(reason.rule()));
        }
        json.named(CLAUSE);
        if (rule == null) {
            json.text(reason.clause()).named(TEXT).text(reason.text()).end('}');
        }
        return json.toBytes();
    }

    public static Cited row(String section, String table, Row row) {
        return new Cited(
                new Sentence(section, table, row.number(), null, row.clause(), row.textZh(), row.textEn()), null);
    }

    /** A rule, which can be cited in more than one section. Compared by identity. */
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

        private void write(Language language, Values about, JsonBytes json) {
            Wording said = language == Language.ZH ? zh : en;
            clause.write(about, json);
            said.write(about, json.named(TEXT));
            json.end('}');
        }

        /** Searches linearly, as there are usually only one or two sections. */
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
