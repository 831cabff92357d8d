package io.baoxiu.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the file {@code questions.yaml} beside the rules. */
final class ProvisionsFile {

    private static final String FILE = "/rules/questions.yaml";

    private ProvisionsFile() {}

    static Provisions read() {
        try (InputStream file = ProvisionsFile.class.getResourceAsStream(FILE)) {
            return of(PlainYaml.map(Objects.requireNonNull(file, FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Provisions of(Map<?, ?> file) {
        Map<String, Provisions.Derivation> derived = new LinkedHashMap<>();
        map(file.get("derived")).forEach((path, how) -> derived.put(path, derivation(map(how))));
        Map<String, Provisions.Leaning> tables = new LinkedHashMap<>();
        map(file.get("tables")).forEach((name, table) -> tables.put(name, leaning(map(table))));
        Map<String, Provisions.Entries> entries = new LinkedHashMap<>();
        map(file.get("entries")).forEach((name, group) -> entries.put(name, entries(map(group))));
        Map<String, Provisions.Told> answers = new LinkedHashMap<>();
        map(file.get("answers")).forEach((name, answer) -> answers.put(name, told(map(answer))));
        return new Provisions(
                derived,
                texts(file.get("at first")),
                conditions(file.get("only when")),
                conditions(file.get("required when")),
                pairs(file.get("in order")),
                pairs(file.get("at most")),
                tables,
                entries,
                answers,
                moving(map(file.get("alternatives"))));
    }

    private static Map<String, Map<String, String>> conditions(@Nullable Object section) {
        Map<String, Map<String, String>> conditions = new LinkedHashMap<>();
        map(section).forEach((path, tests) -> conditions.put(path, texts(tests)));
        return conditions;
    }

    private static Provisions.Derivation derivation(Map<String, Object> how) {
        if (how.containsKey("as")) {
            String source = text(how, "as");
            return source.equals("today") || source.equals("now")
                    ? new Provisions.Derivation.Clock(source.equals("today"))
                    : new Provisions.Derivation.Same(source);
        } else if (how.containsKey("the day of")) {
            return new Provisions.Derivation.DayOf(text(how, "the day of"));
        } else if (how.containsKey("whether")) {
            return new Provisions.Derivation.NotAfter(text(how, "whether"), text(how, "is not after"));
        }
        return new Provisions.Derivation.Beginning(Integer.parseInt(text(how, "the first")), text(how, "digits of"));
    }

    private static Provisions.Leaning leaning(Map<String, Object> table) {
        return new Provisions.Leaning(
                list(table.get("concludes")),
                texts(table.get("asked when")),
                "true".equals(table.get("asked alone")),
                "true".equals(table.get("each row")));
    }

    private static Provisions.Entries entries(Map<String, Object> group) {
        return new Provisions.Entries(
                text(group, "told when known"),
                list(group.get("in order of")),
                "true".equals(group.get("leaving out unknowns")),
                texts(group.get("changed as")));
    }

    private static Provisions.Moving moving(Map<String, Object> facts) {
        return new Provisions.Moving(list(facts.get("never")), list(facts.get("may be unsaid")));
    }

    private static Provisions.Told told(Map<String, Object> answer) {
        Object missing = Objects.requireNonNull(answer.get("missing"), "missing");
        return new Provisions.Told(
                list(answer.get("begins with")),
                texts(answer.get("null while unknown")),
                missing instanceof List<?> ? list(missing) : null,
                !missing.equals("none"));
    }

    private static List<Provisions.Pair> pairs(@Nullable Object pairs) {
        return ((List<?>) Objects.requireNonNull(pairs))
                .stream()
                        .map(ProvisionsFile::list)
                        .map(pair -> new Provisions.Pair(pair.get(0), pair.get(1)))
                        .toList();
    }

    private static List<String> list(@Nullable Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<String, String> texts(@Nullable Object map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map(map).forEach((key, value) -> texts.put(key, value.toString()));
        return texts;
    }

    private static Map<String, Object> map(@Nullable Object map) {
        Map<String, Object> named = new LinkedHashMap<>();
        if (map != null) {
            ((Map<?, ?>) map).forEach((key, value) -> named.put(key.toString(), Objects.requireNonNull(value)));
        }
        return named;
    }

    private static String text(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }
}
