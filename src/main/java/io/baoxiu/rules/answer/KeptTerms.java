package io.baoxiu.rules.answer;

import io.baoxiu.rules.file.PlainYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside every decision, as defined in the file {@code journal.yaml} beside the rules.
 *
 * @param labels what decisions are found by, by name
 * @param counters what decisions are counted by, by name
 * @param duties what is due until when
 * @param statement the content of a line in a monthly statement
 */
public record KeptTerms(
        Map<String, Label> labels,
        Settled settled,
        Map<String, Counter> counters,
        DutyTerms duties,
        StatementTerms statement) {

    private static final String FILE = "/rules/journal.yaml";

    /** Initialized last, because it needs the file's name. */
    public static final KeptTerms SHIPPED = read();

    /** How many decisions have the same value. */
    public enum Spread {
        OWN,
        PLACE,
        SHARED
    }

    /**
     * What decisions are found by.
     *
     * @param paths of which the first that a question knows a value of counts
     * @param asked whether entries can be searched by it; otherwise it is only shown
     * @param number whether it is a whole number; otherwise it is a text
     */
    public record Label(List<String> paths, Spread spread, boolean asked, boolean number) {}

    /**
     * What is settled month by month.
     *
     * @param on the path of the day that determines the month
     * @param whenKnown paths of other values that must be known
     */
    public record Settled(String question, String on, List<String> whenKnown) {}

    /**
     * What decisions are counted by.
     *
     * @param paths of which the first that a question knows a value of counts
     * @param sum the path of an amount that is also added up; {@code null} if there is none
     */
    public record Counter(List<String> paths, @Nullable String sum) {}

    /** The labels of an answer, by name, in the order of the list; {@code null} for an absent one. */
    public Map<String, @Nullable Object> labels(Answer answer) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        labels.forEach((name, label) -> found.put(name, first(answer, label.paths())));
        return found;
    }

    /** The day that determines the month of settlement; {@code null} if the decision is not settled. */
    public @Nullable LocalDate settledOn(Answer answer) {
        boolean settles = answer.question().name().equals(settled.question())
                && settled.whenKnown().stream().allMatch(path -> answer.concluded(path) != null);
        return settles ? (LocalDate) answer.concluded(settled.on()) : null;
    }

    /** The values by which an answer is counted, in the order of the list. */
    public List<Counted> counted(Answer answer) {
        return answer.counted();
    }

    /** The only label with this spread. */
    public String only(Spread spread) {
        List<String> names = names(spread).toList();
        if (names.size() != 1) {
            throw new IllegalStateException("`" + FILE + "` has not one label that is " + spread + ": " + names);
        }
        return names.get(0);
    }

    public Stream<String> names(Spread spread) {
        return labels.entrySet().stream()
                .filter(label -> label.getValue().spread() == spread)
                .map(Map.Entry::getKey);
    }

    private static @Nullable Object first(Answer answer, List<String> paths) {
        return paths.stream()
                .map(answer::told)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static KeptTerms read() {
        try (InputStream file = KeptTerms.class.getResourceAsStream(FILE)) {
            Map<?, ?> all = PlainYaml.map(Objects.requireNonNull(file, FILE));
            Map<String, Label> labels = new LinkedHashMap<>();
            map(all, "labels").forEach((name, label) -> labels.put(name.toString(), label((Map<?, ?>) label)));
            Map<String, Counter> counters = new LinkedHashMap<>();
            map(all, "counted").forEach((name, counter) -> counters.put(name.toString(), counter((Map<?, ?>) counter)));
            Map<?, ?> settled = map(all, "settled");
            return new KeptTerms(
                    labels,
                    new Settled(text(settled, "question"), text(settled, "on"), texts(settled, "when known")),
                    counters,
                    DutyTerms.of(map(all, "due")),
                    StatementTerms.of(map(all, "statement")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Label label(Map<?, ?> label) {
        return new Label(
                texts(label, "of"),
                Spread.valueOf(text(label, "kept").toUpperCase(Locale.ROOT)),
                !"false".equals(label.get("asked")),
                "true".equals(label.get("number")));
    }

    private static Counter counter(Map<?, ?> counter) {
        Object sum = counter.get("sum");
        return new Counter(texts(counter, "of"), sum == null ? null : sum.toString());
    }

    static Map<?, ?> map(Map<?, ?> of, String key) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(key), key);
    }

    static List<String> texts(Map<?, ?> of, String key) {
        return ((List<?>) Objects.requireNonNull(of.get(key), key))
                .stream().map(Object::toString).toList();
    }

    static String text(Map<?, ?> of, String key) {
        return Objects.requireNonNull(of.get(key), key).toString();
    }
}
