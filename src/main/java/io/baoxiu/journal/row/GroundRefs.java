package io.baoxiu.journal.row;

import io.baoxiu.rules.Ground;
import io.baoxiu.rules.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Grounds by reference, as JSON: the number of a sentence, or, where its places are filled, an array of the number, what
 * fills them in Chinese, and what does in English unless that is the same.
 */
final class GroundRefs {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GroundRefs() {}

    static String written(List<Ground> grounds, ToIntFunction<Sentence> number) {
        ArrayNode all = JSON.createArrayNode();
        for (Ground ground : grounds) {
            int sentence = number.applyAsInt(ground.sentence());
            if (ground.zh().isEmpty()) {
                all.add(sentence);
            } else {
                ArrayNode filled = all.addArray().add(sentence);
                filled.add(JSON.valueToTree(ground.zh()));
                if (!ground.en().equals(ground.zh())) {
                    filled.add(JSON.valueToTree(ground.en()));
                }
            }
        }
        return all.toString();
    }

    /** @throws IllegalArgumentException when it is nothing that was written */
    static List<Ground> read(String json, IntFunction<Sentence> sentences) {
        try {
            List<Ground> grounds = new ArrayList<>();
            for (JsonNode one : JSON.readTree(json)) {
                grounds.add(
                        one.isArray()
                                ? new Ground(
                                        sentences.apply(one.path(0).intValue()),
                                        texts(one.path(1)),
                                        texts(one.path(one.size() - 1)))
                                : new Ground(sentences.apply(one.intValue()), List.of(), List.of()));
            }
            return grounds;
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("no references", broken);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
