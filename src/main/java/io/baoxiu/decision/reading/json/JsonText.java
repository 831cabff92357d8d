package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.util.ArrayList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads exactly one JSON value in UTF-8. Numbers are not evaluated, so a number of any size costs only its length. */
public final class JsonText {

    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Message NOT_JSON =
            new Message("不是 JSON：须为一个 UTF-8 编码的 JSON 文本", "is not JSON: expected one JSON text in UTF-8");

    private JsonText() {}

    /** @throws NotJson when the bytes are not JSON, hold more than one value, nest too deep or are not UTF-8 */
    public static Json read(byte[] bytes) {
        try {
            return read(Utf8.text(bytes));
        } catch (NotUtf8 other) {
            throw new NotJson(other.said());
        } catch (JacksonException malformed) {
            throw new NotJson(NOT_JSON);
        }
    }

    private static Json read(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            Json value = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw new MoreThanOneValue();
            }
            return value;
        }
    }

    private static Json value(JsonParser parser, JsonToken token) {
        if (token == null) {
            throw new MoreThanOneValue();
        }
        return switch (token) {
            case START_OBJECT -> properties(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT -> new Json.Number(parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Number(parser.getString(), false);
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            default -> new Json.Null();
        };
    }

    private static Json properties(JsonParser parser) {
        var all = new ArrayList<Json.Property>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            all.add(new Json.Property(name, value(parser, parser.nextToken())));
        }
        return new Json.Properties(all);
    }

    private static Json elements(JsonParser parser) {
        var all = new ArrayList<Json>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            all.add(value(parser, token));
        }
        return new Json.Elements(all);
    }

    private static final class MoreThanOneValue extends JacksonException {

        private static final long serialVersionUID = 1L;

        MoreThanOneValue() {
            super("not exactly one value");
        }
    }
}
