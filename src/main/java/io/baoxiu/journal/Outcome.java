package io.baoxiu.journal;

import io.baoxiu.rules.Ground;
import io.baoxiu.rules.answer.Counted;
import io.baoxiu.rules.answer.Duties;
import io.baoxiu.vocabulary.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer, independent of the language.
 *
 * @param conclusions as JSON; if there are grounds, with an empty {@code because} as the last property
 * @param settledOn the day that determines the month of settlement; absent if it is not settled
 * @param counted the values it is counted by, until it is kept; empty in an outcome read from the journal
 * @param duties what is due, until it is kept; {@code null} if nothing can be due, and in an outcome read from the
 *     journal
 * @param skeleton the text that such answers have in common, for packing them
 */
public record Outcome(
        String conclusions,
        List<Ground> grounds,
        @Nullable LocalDate settledOn,
        List<Counted> counted,
        @Nullable Duties duties,
        String skeleton) {

    private static final String END = "]}";
    private static final int USUAL_REASON = 256;

    public Outcome {
        grounds = List.copyOf(grounds);
        counted = List.copyOf(counted);
    }

    /** An answer with nothing due. */
    public Outcome(
            String conclusions,
            List<Ground> grounds,
            @Nullable LocalDate settledOn,
            List<Counted> counted,
            String skeleton) {
        this(conclusions, grounds, settledOn, counted, null, skeleton);
    }

    /** An answer of which only the JSON is known. */
    public static Outcome of(String json) {
        return new Outcome(json, List.of(), null, List.of(), "");
    }

    String in(Language language) {
        if (grounds.isEmpty()) {
            return conclusions;
        }
        var json = new StringBuilder(conclusions.length() + USUAL_REASON * grounds.size());
        json.append(conclusions, 0, conclusions.length() - END.length());
        for (Ground ground : grounds) {
            ReasonJson.write(ground, language, json);
            json.append(',');
        }
        json.setLength(json.length() - 1);
        return json.append(END).toString();
    }
}
