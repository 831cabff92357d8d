package io.baoxiu.decision;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.part.JsonValues;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts as the journal keeps them, as they would be stated: nested by their names, without what is absent. */
public final class EntryJson {

    private static final int USUAL = 1_024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EntryJson() {}

    /** A request that states the same. */
    public static String facts(Facts facts) {
        Map<String, Object> body = new LinkedHashMap<>();
        facts.question().facts().forEach(fact -> put(body, fact.name(), fact.term(), facts));
        put(body, Vocabulary.RULES_AS_OF, facts.vocabulary().rulesAsOf(), facts);
        var json = new JsonBytes(USUAL);
        write(body, json);
        return json.toString();
    }

    /** A value with the type that it is written by. */
    private record Typed(Term term, Object value) {}

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> body, String name, Term term, Facts facts) {
        Object value = facts.stated(term);
        if (value == null) {
            return;
        }
        Map<String, Object> group = body;
        String[] names = name.split("\\.");
        for (int depth = 0; depth < names.length - 1; depth++) {
            group = (Map<String, Object>)
                    group.computeIfAbsent(names[depth], any -> new LinkedHashMap<String, Object>());
        }
        group.put(names[names.length - 1], new Typed(term, value));
    }

    private static void write(Object part, JsonBytes json) {
        if (part instanceof Typed typed) {
            JsonValues.write(typed.value(), typed.term().type(), json);
            return;
        }
        json.begin('{');
        ((Map<?, ?>) part).forEach((name, value) -> write(value, json.named(JsonBytes.name((String) name))));
        json.end('}');
    }

    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    public static String text(JsonNode json) {
        return JSON.writeValueAsString(json);
    }
}
