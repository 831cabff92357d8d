package io.baoxiu.words;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The conclusions of an answer by the names that its question gives them, as values or in words of a language. */
public final class ConclusionWords {

    private final JsonNode answer;
    private final Map<String, Named> named;
    private final Language language;

    public ConclusionWords(JsonNode answer, Question question, Language language) {
        this(
                answer,
                question.concludes().stream().collect(Collectors.toMap(Named::name, Function.identity())),
                language);
    }

    private ConclusionWords(JsonNode answer, Map<String, Named> named, Language language) {
        this.answer = answer;
        this.named = named;
        this.language = language;
    }

    /** The same for another answer to the question. */
    public ConclusionWords of(JsonNode other) {
        return new ConclusionWords(other, named, language);
    }

    public boolean isZh() {
        return language == Language.ZH;
    }

    String said(String zh, String en) {
        return isZh() ? zh : en;
    }

    public boolean isNull(String name) {
        return node(name).isNull() || node(name).isMissingNode();
    }

    @Nullable
    Boolean flag(String name) {
        return node(name).isBoolean() ? node(name).asBoolean() : null;
    }

    public boolean holds(String name) {
        return Boolean.TRUE.equals(flag(name));
    }

    public boolean is(String name, String code) {
        return node(name).isString() && node(name).asString().equals(code);
    }

    public Optional<LocalDate> day(String name) {
        return isNull(name)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(node(name).asString()));
    }

    /** The label of a conclusion. */
    public String label(String name) {
        return Optional.ofNullable(named.get(name))
                .map(one -> one.term().label().in(language))
                .orElse(name);
    }

    /** A value with its unit. */
    public String value(String name) {
        return value(name, node(name));
    }

    /** The values of a list, one by one. */
    List<String> several(String name) {
        Named one = named.get(name);
        return one == null || !(one.term().type() instanceof ValueType.ListOf list)
                ? List.of()
                : entries(name).stream()
                        .map(value -> Figures.of(list.element(), value.asString(), language))
                        .toList();
    }

    /** A value as used within a sentence. */
    String within(String name) {
        return isZh() ? value(name) : lower(value(name));
    }

    /** An office or a party as used within a sentence, with its article in English. */
    String the(String name) {
        return isZh() ? value(name) : "the " + lower(value(name));
    }

    /** A label with a lower-case beginning, for use after other text. */
    public static String lower(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** A line of its own. */
    String begun(String line) {
        return isZh() || line.isEmpty() ? line : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    /** The entries of a group that may hold several, each a value by its last name. */
    public List<JsonNode> entries(String group) {
        JsonNode several = node(group);
        return several.isArray()
                ? StreamSupport.stream(several.spliterator(), false).toList()
                : List.of();
    }

    /** A value of an entry. */
    public String value(String group, JsonNode entry, String last) {
        return value(group + "." + last, entry.path(last));
    }

    private String value(String name, JsonNode value) {
        if (value.isMissingNode()) {
            return Figures.BLANK;
        }
        Named one = named.get(name);
        if (one == null) {
            return value.isNull() ? Figures.BLANK : value.asString();
        }
        return Figures.withUnit(one.term(), value, language);
    }

    private JsonNode node(String name) {
        JsonNode at = answer;
        int from = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
            at = at.path(name.substring(from, dot));
            from = dot + 1;
        }
        return at.path(name.substring(from));
    }
}
