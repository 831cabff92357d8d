package io.baoxiu.rules.answer;

import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How due days are found, as defined in the file {@code journal.yaml} beside the rules.
 *
 * @param entries the group of conclusions with the due days
 * @param done the path of a value that is known once the work is done
 * @param after tasks that remain to be done then
 */
public record DutyTerms(
        String question,
        String entries,
        String task,
        String on,
        String provisional,
        String done,
        Set<String> after,
        String department,
        String part) {

    static DutyTerms of(Map<?, ?> file) {
        return new DutyTerms(
                KeptTerms.text(file, "question"),
                KeptTerms.text(file, "entries"),
                KeptTerms.text(file, "task"),
                KeptTerms.text(file, "on"),
                KeptTerms.text(file, "provisional"),
                KeptTerms.text(file, "done"),
                Set.copyOf(KeptTerms.texts(file, "after")),
                KeptTerms.text(file, "department"),
                KeptTerms.text(file, "part"));
    }

    /** The duties; {@code null} for an answer to another question. */
    public @Nullable Duties duties(Answer answer) {
        if (!answer.question().name().equals(question)) {
            return null;
        }
        boolean over = answer.concluded(done) != null;
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (Map<String, Object> entry : answer.values(entries)) {
            if (entry.get(task) instanceof String named
                    && entry.get(on) instanceof LocalDate day
                    && (!over || after.contains(named))) {
                duties.merge(
                        named, new Duty(named, day, Boolean.TRUE.equals(entry.get(provisional))), DutyTerms::later);
            }
        }
        return new Duties(List.copyOf(duties.values()), text(answer, department), text(answer, part));
    }

    /** The type of departments in a vocabulary; a text if it has none. */
    public ValueType departments(Vocabulary vocabulary) {
        return vocabulary.find(department).map(Term::type).orElse(ValueType.TEXT);
    }

    private static Duty later(Duty one, Duty other) {
        return other.on().isAfter(one.on()) ? other : one;
    }

    private static @Nullable String text(Answer answer, String path) {
        Object value = answer.concluded(path);
        return value == null ? null : Objects.toString(value);
    }
}
