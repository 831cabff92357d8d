package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.request.Fingerprint;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts stated value by value, as in the cells of a row.
 *
 * @param faults facts that are missing or contradict each other
 */
public record StatedFacts(Facts facts, List<Fault> faults) {
    public StatedFacts {
        faults = List.copyOf(faults);
    }

    /** A fingerprint of the stated values. */
    public static Fingerprint fingerprint(Question question, Map<Question.Named, Object> values) {
        return new Fingerprint(new Json.Properties(question.facts().stream()
                .filter(values::containsKey)
                .map(fact -> new Json.Property(fact.name(), new Json.Text(text(values.get(fact)))))
                .toList()));
    }

    private static String text(@Nullable Object value) {
        return value instanceof ReportedAt reported ? reported.text() : String.valueOf(value);
    }
}
