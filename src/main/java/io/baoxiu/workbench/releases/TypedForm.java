package io.baoxiu.workbench.releases;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.FaultSentence;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.Viewer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values typed into a form: read field by field, so that all faults are shown at once. */
final class TypedForm {

    private final Map<String, String> typed;
    private final Viewer viewer;
    private final Map<String, String> faults = new LinkedHashMap<>();

    TypedForm(Map<String, String> typed, Viewer viewer) {
        this.typed = typed;
        this.viewer = viewer;
    }

    Map<String, String> typed() {
        return typed;
    }

    Map<String, String> faults() {
        return faults;
    }

    /** A text for people, of 1 to {@link Release#LONGEST_REMARK} characters, on one line. */
    String text(String name) {
        String text = typed.getOrDefault(name, "").strip().replaceAll("\\s*\\R\\s*", " ");
        if (text.isEmpty()) {
            fault(name, "这一项要填。", "This field is required.");
            return "";
        }
        try {
            new RequestSchema(RequestSchema.required(name, new ValueType.Text(1, Release.LONGEST_REMARK)))
                    .withWording(name)
                    .read(Map.of(name, new String[] {text}));
        } catch (FaultyFields faulty) {
            faults.putAll(Filter.faults(faulty.faults(), viewer.language()));
        }
        return text;
    }

    /** Checks the number of a release, which is typed to confirm that this release is meant. */
    void confirmed(String name, String id) {
        if (!typed.getOrDefault(name, "").strip().equalsIgnoreCase(id)) {
            fault(name, "输入 " + id + " 确认。", "Type " + id + " to confirm.");
        }
    }

    /** A day that is not in the past; absent if none is typed. */
    @Nullable
    LocalDate day(String name, LocalDate today) {
        String text = typed.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new RequestSchema(RequestSchema.optional(name, ValueType.DAY))
                    .read(Map.of(name, new String[] {text}))
                    .dayFrom(today, name);
        } catch (FaultyFields faulty) {
            faults.putAll(Filter.faults(faulty.faults(), viewer.language()));
            return null;
        }
    }

    void fault(String name, String zh, String en) {
        faults.put(name, viewer.language() == Language.ZH ? zh : en);
    }

    boolean isRight() {
        return faults.isEmpty();
    }

    /** The fault as a sentence; without backticks, which pages do not use. */
    static String sentence(Message message, Viewer viewer) {
        return FaultSentence.of(message, viewer.language());
    }
}
