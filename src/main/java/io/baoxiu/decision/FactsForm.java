package io.baoxiu.decision;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.part.JsonValues;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a question's facts for the journal as a request would state them: nested by their names, without absent ones. Made once per
 * release.
 */
public final class FactsForm {

    private static final int USUAL = 1_024;

    private final Group whole;

    public FactsForm(Vocabulary vocabulary, Question question) {
        Map<String, Object> terms = new LinkedHashMap<>();
        question.facts().forEach(fact -> put(terms, fact.name(), fact.term()));
        terms.put(Vocabulary.RULES_AS_OF, vocabulary.rulesAsOf());
        whole = group("", terms);
    }

    private sealed interface Part {
        boolean isStated(Facts facts);

        void write(Facts facts, JsonBytes json);
    }

    private record Value(byte[] name, Term term) implements Part {

        @Override
        public boolean isStated(Facts facts) {
            return facts.stated(term) != null;
        }

        @Override
        public void write(Facts facts, JsonBytes json) {
            JsonValues.write(facts.stated(term), term.type(), json.named(name));
        }
    }

    private record Group(byte[] name, List<Part> parts) implements Part {

        @Override
        public boolean isStated(Facts facts) {
            for (Part part : parts) {
                if (part.isStated(facts)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void write(Facts facts, JsonBytes json) {
            writeParts(facts, json.named(name));
        }

        private void writeParts(Facts facts, JsonBytes json) {
            json.begin('{');
            for (Part part : parts) {
                if (part.isStated(facts)) {
                    part.write(facts, json);
                }
            }
            json.end('}');
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> terms, String name, Term term) {
        String[] names = name.split("\\.");
        Map<String, Object> group = terms;
        for (int depth = 0; depth < names.length - 1; depth++) {
            group = (Map<String, Object>)
                    group.computeIfAbsent(names[depth], any -> new LinkedHashMap<String, Object>());
        }
        group.put(names[names.length - 1], term);
    }

    private static Group group(String name, Map<?, ?> terms) {
        List<Part> parts = new ArrayList<>();
        terms.forEach((inner, part) -> parts.add(
                part instanceof Term term
                        ? new Value(JsonBytes.name((String) inner), term)
                        : group((String) inner, (Map<?, ?>) part)));
        return new Group(JsonBytes.name(name), parts);
    }

    /** A request that states the same facts. */
    public String json(Facts facts) {
        var json = new JsonBytes(USUAL);
        whole.writeParts(facts, json);
        return json.toString();
    }
}
