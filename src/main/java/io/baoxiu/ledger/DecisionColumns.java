package io.baoxiu.ledger;

import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns that a decision adds to a row: what to correct, the decision in a sentence, then all conclusions of the question, in the
 * order and with the labels of the vocabulary, and the missing facts.
 */
public final class DecisionColumns {

    private static final Label OURS = new Label("决策：", "Decision: ");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Question question;
    private final Language language;
    private final Map<String, Term> concluded;
    private final List<Column> columns = new ArrayList<>();
    private final boolean kept;

    /** Puts a decision into a sentence. */
    public interface Sentence {

        /** @param answer as JSON */
        String of(JsonNode answer, Facts facts);
    }

    /** A column and its value, taken from an answer in JSON. */
    private record Column(String heading, BiFunction<JsonNode, Facts, @Nullable Object> value) {}

    /**
     * @param sentence absent if the question has none
     * @param kept whether there is a column for the number under which a decision is kept
     */
    public DecisionColumns(
            RuleSet rules, Question question, Language language, @Nullable Sentence sentence, boolean kept) {
        this.question = question;
        this.language = language;
        this.kept = kept;
        concluded = question.concludes().stream()
                .filter(named -> named.term().kind() == Term.Kind.CONCLUSION)
                .collect(Collectors.toMap(Named::name, Named::term));
        columns.add(new Column(said("要改的地方", "to correct"), (answer, facts) -> null));
        if (sentence != null) {
            columns.add(new Column(said("结论", "in a sentence"), sentence::of));
        }
        rules.shape(question).parts().forEach(part -> add("", part));
        if (rules.tellsMissing(question)) {
            columns.add(new Column(said("缺少的事实", "missing facts"), (answer, facts) -> missing(answer)));
        }
    }

    /** Whether a heading is one that an earlier decision wrote. */
    static boolean isHeading(String text) {
        return text.startsWith(OURS.zh()) || text.startsWith(OURS.en());
    }

    private void add(String before, AnswerShape part) {
        String name = before + part.name();
        if (part instanceof AnswerShape.Group group) {
            group.parts().forEach(inner -> add(name + ".", inner));
        } else if (part instanceof AnswerShape.Entries entries) {
            Map<String, Term> terms = new LinkedHashMap<>();
            entries.parts().stream()
                    .map(AnswerShape.Value::name)
                    .filter(inner -> concluded.containsKey(name + "." + inner))
                    .forEach(inner -> terms.put(inner, term(name + "." + inner)));
            if (!terms.isEmpty()) {
                String heading = terms.values().stream()
                        .filter(term -> !AnswerCells.isFlag(term))
                        .map(term -> term.label().in(language))
                        .collect(Collectors.joining(said("、", ", ")));
                String[] place = place(name);
                columns.add(new Column(heading, (answer, facts) -> entries(at(answer, place), terms)));
            }
        } else if (concluded.containsKey(name)) {
            Term term = term(name);
            String[] place = place(name);
            columns.add(new Column(
                    term.label().in(language), (answer, facts) -> AnswerCells.of(term, at(answer, place), language)));
        }
    }

    private Term term(String name) {
        return Objects.requireNonNull(concluded.get(name), name);
    }

    private static String[] place(String name) {
        return name.split("\\.");
    }

    private static JsonNode at(JsonNode answer, String[] place) {
        JsonNode at = answer;
        for (String part : place) {
            at = at.path(part);
        }
        return at;
    }

    /** The entries one after the other: {@code 现场勘察 2026-03-03；…}. A flag is shown by its label if it is true. */
    private @Nullable String entries(JsonNode entries, Map<String, Term> terms) {
        var told = new StringJoiner(said("；", "; "));
        for (JsonNode entry : entries) {
            var one = new StringJoiner(" ");
            terms.forEach((name, term) -> {
                String text = AnswerCells.within(term, entry.path(name), language);
                if (!text.isEmpty()) {
                    one.add(text);
                }
            });
            told.add(one.toString());
        }
        return told.length() == 0 ? null : told.toString();
    }

    private @Nullable String missing(JsonNode answer) {
        String told = StreamSupport.stream(answer.path("missing").spliterator(), false)
                .map(JsonNode::asString)
                .map(pointer -> question.facts().stream()
                        .filter(fact -> fact.pointer().equals("/" + pointer))
                        .map(fact -> fact.term().label().in(language))
                        .findFirst()
                        .orElse(pointer))
                .collect(Collectors.joining(said("、", ", ")));
        return told.isEmpty() ? null : told;
    }

    public List<String> headings() {
        List<String> headings = new ArrayList<>();
        columns.forEach(column -> headings.add(OURS.in(language) + column.heading()));
        if (kept) {
            headings.add(OURS.in(language) + said("编号", "number"));
        }
        return headings;
    }

    /**
     * The values by column: texts, numbers and days, or nothing.
     *
     * @param answer as JSON
     * @param number under which it is kept; absent if it is not
     */
    public List<@Nullable Object> decided(String answer, Facts facts, @Nullable String number) {
        JsonNode json = JSON.readTree(answer);
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(json, facts)));
        if (kept) {
            values.add(number);
        }
        return values;
    }

    /** The values for a row that could not be decided. */
    public List<@Nullable Object> faulty(List<CellFault> faults) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(faults.stream().map(fault -> fault.told(language)).collect(Collectors.joining(said("；", "; "))));
        while (values.size() < columns.size()) {
            values.add(null);
        }
        return values;
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
