package io.baoxiu.table.cell;

import io.baoxiu.table.Labelling;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes paths, codes and cells with their labels in a language. Anything without a label stays unchanged. */
public final class Labeller {

    private final Language language;
    private final List<Vocabulary> vocabularies;
    private final CellWords words;

    /** @param vocabularies the first one that has a name labels it */
    public Labeller(Language language, Vocabulary... vocabularies) {
        this(language, List.of(vocabularies), Labelling.of(language));
    }

    private Labeller(Language language, List<Vocabulary> vocabularies, Labelling cells) {
        this.language = language;
        this.vocabularies = vocabularies;
        words = new CellWords(cells);
    }

    /** The same, with cells in another labelling. */
    public Labeller writing(Labelling cells) {
        return new Labeller(language, vocabularies, cells);
    }

    /** A path's label; text after the path and a blank stays. */
    public String path(String path) {
        int end = path.indexOf(' ') < 0 ? path.length() : path.indexOf(' ');
        return term(path)
                .map(term -> term.label().in(language) + path.substring(end))
                .orElse(path);
    }

    /** The actual or possible content of a column with this path: a cell's text, a value, several values, or nothing. */
    public String cell(String path, @Nullable Object value) {
        Optional<Term> term = term(path);
        if (term.isEmpty()) {
            return value == null ? words.unknown() : String.valueOf(value);
        } else if (value instanceof Collection<?> several) {
            return several.stream().map(one -> one(term.get(), one)).collect(Collectors.joining(words.separator()));
        }
        return one(term.get(), value);
    }

    /** Facts, or the non-blank cells of a row, each after its column. */
    public String row(Map<?, ? extends @Nullable Object> cells) {
        return told(cells, value -> value == null || !String.valueOf(value).isBlank(), this::cell);
    }

    /** Conclusions, of which some may be none. */
    public String conclusions(Map<?, ? extends @Nullable Object> values) {
        return told(values, value -> true, (path, value) -> isNone(value) ? none() : cell(path, value));
    }

    private String told(
            Map<?, ? extends @Nullable Object> values,
            Predicate<@Nullable Object> isTold,
            BiFunction<String, @Nullable Object, String> said) {
        return values.entrySet().stream()
                .filter(value -> isTold.test(value.getValue()))
                .map(value -> path(String.valueOf(value.getKey())) + " "
                        + said.apply(String.valueOf(value.getKey()), value.getValue()))
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    private static boolean isNone(@Nullable Object value) {
        return value == null || value instanceof Collection<?> several && several.isEmpty();
    }

    private String none() {
        return language == Language.ZH ? "无" : "none";
    }

    /** A code, a cell's text, or a whole row. */
    public String suggestion(Object suggestion) {
        return suggestion instanceof Map<?, ?> row ? row(row) : code(String.valueOf(suggestion));
    }

    /** The code's label if it is the same in all lists that have it. */
    private String code(String text) {
        List<String> labels = vocabularies.stream()
                .map(Vocabulary::lists)
                .map(Map::values)
                .flatMap(Collection::stream)
                .flatMap(list -> label(list, text))
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.get(0) : text;
    }

    private Stream<String> label(CodeList list, String code) {
        return list.label(code).map(label -> label.in(language)).stream();
    }

    private String one(Term term, @Nullable Object value) {
        if (value instanceof String text) {
            return words.of(text, term.elementType());
        }
        return value == null ? words.unknown() : words.said(value, term.elementType());
    }

    private Optional<Term> term(String path) {
        String bare = path.replaceFirst(" .*", "");
        return vocabularies.stream()
                .map(vocabulary -> vocabulary.find(bare).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
