package io.baoxiu.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The texts of a row, of which some may not be what was written. */
final class RowTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResultSet row;
    private final List<String> unreadable = new ArrayList<>();

    RowTexts(ResultSet row) {
        this.row = row;
    }

    /** The columns that could not be read. */
    List<String> unreadable() {
        return unreadable;
    }

    <T> T read(String column, Function<String, T> form, T instead) throws SQLException {
        String text = row.getString(column);
        try {
            return form.apply(text);
        } catch (IllegalArgumentException notWritten) {
            unreadable.add(column);
            return instead;
        }
    }

    /** An object, whatever is in it; absent where there is none. */
    @Nullable
    String json(String column) throws SQLException {
        String text = row.getString(column);
        if (text != null && !isObject(text)) {
            unreadable.add(column);
        }
        return text;
    }

    private static boolean isObject(String text) {
        try (JsonParser tokens = JSON.createParser(text)) {
            boolean object = tokens.nextToken() == JsonToken.START_OBJECT;
            tokens.skipChildren();
            return object && tokens.nextToken() == null;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
