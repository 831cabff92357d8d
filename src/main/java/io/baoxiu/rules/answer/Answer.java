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

/** What is answered to a question, with the rows and rules that made it. */
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

    /** What the request states or the answer says under a path; {@code null} where it is unknown or none of the question's. */
    public @Nullable Object told(String path) {
        return about.vocabulary()
                .find(path)
                .filter(form::isOfTheQuestion)
                .map(about::value)
                .orElse(null);
    }

    /** Whether the request can state or the answer can say something under a path. */
    boolean knows(String path) {
        return about.vocabulary().find(path).filter(form::isOfTheQuestion).isPresent();
    }

    /** What is stated or concluded under a path, whether the question tells it or not; {@code null} while unknown. */
    @Nullable
    Object concluded(String path) {
        return about.vocabulary().find(path).map(about::value).orElse(null);
    }

    /**
     * What is answered apart from missing facts and reasons, in the order of {@link RuleSet#shape}: values in their normal
     * forms, groups as lists of the same, entries as lists of lists; {@code null} where a value is unknown or a group has
     * none.
     */
    public List<@Nullable Object> values() {
        return form.values(about);
    }

    /** The names of the facts that were missing, nested by slashes; none where the answer does not list them. */
    public List<String> missing() {
        return form.tellsMissing() ? form.missing(about) : List.of();
    }

    /** Its reasons, in the order of the sections. */
    public List<Ground> grounds() {
        return form.because(about).stream().map(Because.Told::ground).toList();
    }

    /** The same in the answer's language. */
    public List<Reason> reasons() {
        return form.reasons(about, language);
    }

    /**
     * One of several of a kind that were concluded, such as a term of the warranty.
     *
     * @param values by path, in their normal forms
     * @param sentences what is said of it alone
     */
    public record Item(Map<String, Object> values, List<Reason> sentences) {}

    /**
     * Those whose paths begin with this group, in the order in which they were concluded, whether the question tells them
     * or not.
     */
    public List<Item> items(String group) {
        return about.results().stream()
                .filter(result -> result.isOf(group))
                .map(result -> new Item(result.values(), result.sentences(language)))
                .toList();
    }

    /** The same without what is said of them. */
    List<Map<String, Object>> values(String group) {
        return about.results().stream()
                .filter(result -> result.isOf(group))
                .map(Result::values)
                .toList();
    }

    /** What it is counted by, in the order of the journal's list. */
    List<Counted> counted() {
        return form.counted().all(about);
    }

    /** Of those the codes that were concluded. */
    public List<Counted> countedCodes() {
        return form.counted().codes(about);
    }

    /** Everything that is answered but the entry's own id, release and moment, as one JSON object. */
    public String json() {
        var json = new JsonBytes(USUAL).begin('{');
        writeConclusions(json);
        writeReasons(json);
        return json.end('}').toString();
    }

    /** The same with no reason in its {@code because}, which is the last of its properties. */
    public String conclusions() {
        var json = new JsonBytes(USUAL_CONCLUSIONS).begin('{');
        writeConclusions(json);
        form.writeNoReasons(json);
        return json.end('}').toString();
    }

    /** Writes the properties of {@link #json} into an object that is begun, but for {@code because}. */
    public void writeConclusions(JsonBytes json) {
        form.writeConclusions(about, json);
    }

    /** Writes {@code because} behind them. */
    public void writeReasons(JsonBytes json) {
        form.writeReasons(about, language, json);
    }
}
