package io.baoxiu.journal.row;

import io.baoxiu.journal.share.Shared;
import io.baoxiu.journal.share.SharedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a row, some of which may be damaged. */
final class RowParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Integer> numbers;
    private final SharedTexts texts;
    private final List<String> unreadable = new ArrayList<>();

    /** @param numbers of shared texts, by column */
    RowParts(Map<String, Integer> numbers, SharedTexts texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    /** The columns that could not be read. */
    List<String> unreadable() {
        return unreadable;
    }

    <T> T read(String column, Supplier<T> part, T instead) {
        try {
            return part.get();
        } catch (IllegalArgumentException | ClassCastException notWritten) {
            unreadable.add(column);
            return instead;
        }
    }

    @SuppressWarnings("unchecked")
    <T extends Shared> T shared(String column, T instead) {
        Class<T> kind = (Class<T>) instead.getClass();
        return read(column, () -> kind.cast(texts.get(numbers.getOrDefault(column, 0))), instead);
    }

    /** @throws IllegalArgumentException when the text is no JSON object */
    static String object(String text) {
        try (JsonParser tokens = JSON.createParser(text)) {
            boolean object = tokens.nextToken() == JsonToken.START_OBJECT;
            tokens.skipChildren();
            if (object && tokens.nextToken() == null) {
                return text;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("no JSON", broken);
        }
        throw new IllegalArgumentException("no JSON object");
    }
}
