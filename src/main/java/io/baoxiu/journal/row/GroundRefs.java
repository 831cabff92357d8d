package io.baoxiu.journal.row;

import io.baoxiu.journal.Outcome;
import io.baoxiu.rules.Ground;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Grounds by reference, as JSON: the number of a sentence; or, if the sentence has places to fill, an array of the number, the fillings in
 * Chinese, and those in English unless they are the same.
 */
final class GroundRefs {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int USUAL = 4_096;
    private static final byte[] NEW_LINE = {'\n'};

    private GroundRefs() {}

    /**
     * The conclusions, and on a second line the grounds, if there are any.
     *
     * @param sentences the numbers of the sentences of the grounds, in their order
     */
    static byte[] answer(Outcome outcome, int[] sentences) {
        var json = new JsonBytes(USUAL).made(outcome.conclusions().getBytes(StandardCharsets.UTF_8));
        if (!outcome.grounds().isEmpty()) {
            write(outcome.grounds(), sentences, json.made(NEW_LINE));
        }
        return json.toBytes();
    }

    private static void write(List<Ground> grounds, int[] sentences, JsonBytes json) {
        json.begin('[');
        for (int place = 0; place < sentences.length; place++) {
            Ground ground = grounds.get(place);
            int sentence = sentences[place];
            if (ground.zh().isEmpty()) {
                json.comma().whole(sentence);
            } else {
                json.begin('[').whole(sentence);
                write(ground.zh(), json);
                if (!ground.en().equals(ground.zh())) {
                    write(ground.en(), json);
                }
                json.end(']');
            }
        }
        json.end(']');
    }

    private static void write(List<String> fillings, JsonBytes json) {
        json.begin('[');
        fillings.forEach(filling -> json.comma().text(filling));
        json.end(']');
    }

    /** @throws IllegalArgumentException when the text is not in the written form */
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
