package io.baoxiu.rules.answer;

import io.baoxiu.rules.Because;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.Ground;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.Reason;
import io.baoxiu.rules.Result;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer to a question, with the rows and rules that made it. */
public final class Answer {

    private static final int USUAL = 8_192;
    private static final int USUAL_CONCLUSIONS = 2_048;

    private final AnswerForm form;
    private final Case about;
    private final Language language;

    Answer(AnswerForm form, Case about, Language language) {
        this.form = form;
        this.about = about;
        this.language = language;
    }

    public Question question() {
        return form.question();
    }

    /** The value that the request states or the answer contains under a path; {@code null} if unknown or not part of the question. */
    public @Nullable Object told(String path) {
        return about.vocabulary()
                .find(path)
                .filter(form::isOfTheQuestion)
                .map(about::value)
                .orElse(null);
    }

    /** Whether the request or the answer can contain a value under a path. */
    boolean knows(String path) {
        return about.vocabulary().find(path).filter(form::isOfTheQuestion).isPresent();
    }

    /** The stated or concluded value of a path, whether or not the answer contains it; {@code null} if unknown. */
    @Nullable
    Object concluded(String path) {
        return about.vocabulary().find(path).map(about::value).orElse(null);
    }

    /**
     * The answer without missing facts and reasons, in the order of {@link RuleSet#shape}: values in their normal forms, groups as lists of
     * these, entries as lists of lists; {@code null} if a value is unknown or a group has none.
     */
    public List<@Nullable Object> values() {
        return form.values(about);
    }

    /** The names of the missing facts, nested by slashes; none if the answer does not list them. */
    public List<String> missing() {
        return form.tellsMissing() ? form.missing(about) : List.of();
    }

    /** The grounds, in the order of the sections. */
    public List<Ground> grounds() {
        return form.because(about).stream().map(Because.Told::ground).toList();
    }

    /** The grounds as reasons in the answer's language. */
    public List<Reason> reasons() {
        return form.reasons(about, language);
    }

    /**
     * One entry of a concluded list, such as a warranty term.
     *
     * @param values by path, in their normal forms
     * @param sentences the sentences about this entry only
     */
    public record Item(Map<String, Object> values, List<Reason> sentences) {}

    /** The entries of a group of paths, in the order of conclusion, whether or not the answer contains them. */
    public List<Item> items(String group) {
        return about.results().stream()
                .filter(result -> result.isOf(group))
                .map(result -> new Item(result.values(), result.sentences(language)))
                .toList();
    }

    /** The same without their sentences. */
    List<Map<String, Object>> values(String group) {
        return about.results().stream()
                .filter(result -> result.isOf(group))
                .map(Result::values)
                .toList();
    }

    /** The values it is counted by, in the order of the journal's list. */
    List<Counted> counted() {
        return form.counted().all(about);
    }

    /** The concluded codes among these. */
    public List<Counted> countedCodes() {
        return form.counted().codes(about);
    }

    /** The whole answer as one JSON object, except the entry's id, release and moment. */
    public String json() {
        var json = new JsonBytes(USUAL).begin('{');
        writeConclusions(json);
        writeReasons(json);
        return json.end('}').toString();
    }

    /** The same with an empty {@code because}, which is its last property. */
    public String conclusions() {
        var json = new JsonBytes(USUAL_CONCLUSIONS).begin('{');
        writeConclusions(json);
        writeNoReasons(json);
        return json.end('}').toString();
    }

    /** Writes the properties of {@link #json} except {@code because} into an object already begun. */
    public void writeConclusions(JsonBytes json) {
        form.writeConclusions(about, json);
    }

    /** Writes {@code because} after them. */
    public void writeReasons(JsonBytes json) {
        form.writeReasons(about, language, json);
    }

    /** Writes an empty {@code because} after them. */
    public void writeNoReasons(JsonBytes json) {
        form.writeNoReasons(json);
    }
}
