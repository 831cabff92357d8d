package io.baoxiu.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What engineers lay down of the questions and tables that come with the software, in the file {@code questions.yaml}
 * beside the rules: by paths, names and texts of cells, so that it is the same under every vocabulary.
 *
 * @param derived how facts follow that are not stated, by path
 * @param atFirst what is there before anything is concluded: cells by path
 * @param onlyWhen facts that count only under tests: cells by path, by path
 * @param requiredWhen facts that must be stated under tests: cells by path, by path
 * @param inOrder paths of which each pair must not be stated the other way round in time
 * @param atMost paths of which the first must not be stated greater than the second
 * @param entries the groups of which answers tell entries, by name
 * @param answers the answers of the questions that come with the software, by name
 * @param alternatives which facts move where it is asked what would change a decision
 */
public record Provisions(
        Map<String, Derivation> derived,
        Map<String, String> atFirst,
        Map<String, Map<String, String>> onlyWhen,
        Map<String, Map<String, String>> requiredWhen,
        List<Pair> inOrder,
        List<Pair> atMost,
        Map<String, Leaning> tables,
        Map<String, Entries> entries,
        Map<String, Told> answers,
        Moving alternatives) {

    private static final String FILE = "/rules/questions.yaml";

    /** Two paths. */
    public record Pair(String first, String second) {}

    /** How a fact follows where it is not stated. */
    public sealed interface Derivation {

        /** The clock says it. */
        record Clock(boolean day) implements Derivation {}

        /** It is what another term is. */
        record Same(String path) implements Derivation {}

        /** It is the day of a moment. */
        record DayOf(String path) implements Derivation {}

        /** It is whether one day is not after another; unknown while one of them is. */
        record NotAfter(String path, String other) implements Derivation {}

        /** It is the first digits of a term. */
        record Beginning(int length, String path) implements Derivation {}
    }

    /** @param askedWhen cells by path; while they do not hold, the table is not asked */
    public record Leaning(List<String> concludes, Map<String, String> askedWhen, boolean askedAlone, boolean perRow) {}

    /**
     * The entries of a group.
     *
     * @param whenKnown the path of which an entry must have a value to be told
     * @param order paths that entries are sorted by; without any they stand as they were concluded
     * @param leavesOut whether a value that is unknown is left out instead of being null
     * @param countedAs by the place in an answer where their change is told, {@code deadlines/tasks}, the path of the codes
     *     that it is told by
     */
    public record Entries(String whenKnown, List<String> order, boolean leavesOut, Map<String, String> countedAs) {}

    /**
     * An answer.
     *
     * @param begins names of what it begins with, before its conclusions
     * @param nullWhile by section the path while which is unknown the section is null
     * @param missing which missing facts it tells; all of them when {@code null}
     * @param tellsMissing whether it tells them at all
     */
    public record Told(
            List<String> begins,
            Map<String, String> nullWhile,
            @Nullable List<String> missing,
            boolean tellsMissing) {}

    /**
     * Which facts move.
     *
     * @param never the paths of those that stand whatever else is asked
     * @param unsaid the paths of the shipped ones that may also be left unsaid; those of analysts' own may without a default
     */
    public record Moving(List<String> never, List<String> unsaid) {}

    public static final Provisions SHIPPED = read();

    private static Provisions read() {
        try (InputStream file = Provisions.class.getResourceAsStream(FILE)) {
            return of(PlainYaml.map(Objects.requireNonNull(file, FILE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Provisions of(Map<?, ?> file) {
        Map<String, Derivation> derived = new LinkedHashMap<>();
        map(file.get("derived")).forEach((path, how) -> derived.put(path, derivation(map(how))));
        Map<String, Leaning> tables = new LinkedHashMap<>();
        map(file.get("tables")).forEach((name, table) -> tables.put(name, leaning(map(table))));
        Map<String, Entries> entries = new LinkedHashMap<>();
        map(file.get("entries")).forEach((name, group) -> entries.put(name, entries(map(group))));
        Map<String, Told> answers = new LinkedHashMap<>();
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

    private static Derivation derivation(Map<String, Object> how) {
        if (how.containsKey("as")) {
            String source = text(how, "as");
            return source.equals("today") || source.equals("now")
                    ? new Derivation.Clock(source.equals("today"))
                    : new Derivation.Same(source);
        } else if (how.containsKey("the day of")) {
            return new Derivation.DayOf(text(how, "the day of"));
        } else if (how.containsKey("whether")) {
            return new Derivation.NotAfter(text(how, "whether"), text(how, "is not after"));
        }
        return new Derivation.Beginning(Integer.parseInt(text(how, "the first")), text(how, "digits of"));
    }

    private static Leaning leaning(Map<String, Object> table) {
        return new Leaning(
                list(table.get("concludes")),
                texts(table.get("asked when")),
                "true".equals(table.get("asked alone")),
                "true".equals(table.get("each row")));
    }

    private static Entries entries(Map<String, Object> group) {
        return new Entries(
                text(group, "told when known"),
                list(group.get("in order of")),
                "true".equals(group.get("leaving out unknowns")),
                texts(group.get("changed as")));
    }

    private static Moving moving(Map<String, Object> facts) {
        return new Moving(list(facts.get("never")), list(facts.get("may be unsaid")));
    }

    private static Told told(Map<String, Object> answer) {
        Object missing = Objects.requireNonNull(answer.get("missing"), "missing");
        return new Told(
                list(answer.get("begins with")),
                texts(answer.get("null while unknown")),
                missing instanceof List<?> ? list(missing) : null,
                !missing.equals("none"));
    }

    private static List<Pair> pairs(@Nullable Object pairs) {
        return ((List<?>) Objects.requireNonNull(pairs))
                .stream()
                        .map(Provisions::list)
                        .map(pair -> new Pair(pair.get(0), pair.get(1)))
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
