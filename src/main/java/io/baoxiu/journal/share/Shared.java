package io.baoxiu.journal.share;

import io.baoxiu.journal.Selection;
import io.baoxiu.rules.Sentence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A text that many decisions share: stored once and never changed. */
public sealed interface Shared
        permits PackedForm,
                Shared.Name,
                Shared.Profile,
                Shared.Edition,
                Shared.Basis,
                Shared.Counter,
                Shared.DecidingRow {

    JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    /** The kind of this text. */
    default Kind kind() {
        return Kind.of(getClass());
    }

    /** The kinds, each with its name in the database, which stays the same if a class is renamed. */
    enum Kind {
        NAME("Name", Name.class, Name::new),
        FORM("Form", PackedForm.class, PackedForm::new),
        PROFILE("Profile", Profile.class),
        EDITION("Edition", Edition.class),
        BASIS("Basis", Basis.class),
        COUNTER("Counter", Counter.class),
        DECIDING_ROW("DecidingRow", DecidingRow.class);

        private final String stored;
        private final Class<? extends Shared> type;
        private final Function<String, Shared> reader;

        Kind(String stored, Class<? extends Shared> type) {
            this(stored, type, content -> read(content, type));
        }

        Kind(String stored, Class<? extends Shared> type, Function<String, Shared> reader) {
            this.stored = stored;
            this.type = type;
            this.reader = reader;
        }

        String stored() {
            return stored;
        }

        static Kind of(Class<? extends Shared> type) {
            return Stream.of(values())
                    .filter(kind -> kind.type == type)
                    .findFirst()
                    .orElseThrow();
        }
    }

    default String content() {
        return JSON.writeValueAsString(this);
    }

    /**
     * @param kind as it is stored
     * @throws IllegalArgumentException when the text was not made by {@link #content}
     */
    static Shared of(String kind, String content) {
        return Stream.of(Kind.values())
                .filter(one -> one.stored().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of shared text: " + kind))
                .reader
                .apply(content);
    }

    private static <T> T read(String content, Class<T> type) {
        try {
            return Objects.requireNonNull(JSON.readValue(content, type));
        } catch (JacksonException | NullPointerException nothingOfOurs) {
            throw new IllegalArgumentException("cannot be read: " + content, nothingOfOurs);
        }
    }

    /** A caller or a place. */
    record Name(String content) implements Shared {}

    /** The question, and the labels that have few combinations. */
    record Profile(String question, Map<String, @Nullable Object> labels) implements Shared {
        public Profile {
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        }

        /** Whether the profile has this value, or does not contain the label. */
        public boolean has(String name, Object value) {
            return name.equals(Selection.QUESTION)
                    ? value.equals(question)
                    : !labels.containsKey(name) || value.equals(labels.get(name));
        }
    }

    /** A release, as one version of the software read it. */
    record Edition(String release, String contentHash, String software) implements Shared {}

    /** The sentence of a row or a rule. */
    record Basis(Sentence sentence) implements Shared {}

    /** A name and value under which answers to a question are counted. */
    record Counter(String question, String by, @Nullable String value) implements Shared {
        public boolean isBy(String name) {
            return by.equals(name);
        }
    }

    /** A row of a table, as one release has it. */
    record DecidingRow(String release, String table, int row) implements Shared {}
}
