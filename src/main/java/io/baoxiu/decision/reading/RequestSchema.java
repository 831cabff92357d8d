package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Unseen;
import io.baoxiu.vocabulary.ValueType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The schema of a request with a few fields, in a JSON body or as parameters: checked as strictly as facts are. */
public final class RequestSchema {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final Form form;
    private final Set<String> wordings;

    public RequestSchema(Field... fields) {
        this(Form.of(List.of(fields)), Set.of());
    }

    private RequestSchema(Form form, Set<String> wordings) {
        this.form = form;
        this.wordings = wordings;
    }

    /** The same schema, with a field whose text is meant for people and must not contain invisible characters. */
    public RequestSchema withWording(String field) {
        return new RequestSchema(form, Set.of("/" + field));
    }

    public static Field required(String name, ValueType type) {
        return new Field(name, type, true, null);
    }

    public static Field optional(String name, ValueType type) {
        return new Field(name, type, false, null);
    }

    /** The values of a request. */
    public record Filled(Map<String, Object> values) {

        public @Nullable String text(String name) {
            return (String) values.get("/" + name);
        }

        public @Nullable LocalDate day(String name) {
            return (LocalDate) values.get("/" + name);
        }

        /**
         * A day that is not in the past.
         *
         * @throws FaultyFields when it is before today
         */
        public @Nullable LocalDate dayFrom(LocalDate today, String name) {
            LocalDate day = day(name);
            if (day != null && day.isBefore(today)) {
                throw new FaultyFields(
                        List.of(Fault.of(name, Fault.Code.OUT_OF_RANGE, "不得早于今天", "must be today or later")));
            }
            return day;
        }

        public @Nullable Long whole(String name) {
            return (Long) values.get("/" + name);
        }

        public @Nullable Object value(String name) {
            return values.get("/" + name);
        }
    }

    /**
     * @throws NotJson when the body is no JSON
     * @throws FaultyFields when it is invalid
     */
    public Filled read(byte[] body) {
        return read(JsonText.read(body));
    }

    /** @throws FaultyFields when a parameter is invalid */
    public Filled read(Map<String, String[]> parameters) {
        return read(new Json.Properties(parameters.entrySet().stream()
                .flatMap(some -> Arrays.stream(some.getValue())
                        .map(value -> new Json.Property(some.getKey(), json(some.getKey(), value))))
                .toList()));
    }

    private Filled read(Json json) {
        var draft = new PartialFacts(form);
        draft.read(json);
        draft.values(wordings).forEach((pointer, text) -> seen(pointer, (String) text, draft.faults()));
        if (!draft.faults().none()) {
            throw new FaultyFields(draft.faults().all());
        }
        return new Filled(draft.values(form.fields().keySet()));
    }

    private static void seen(String pointer, String text, FaultList faults) {
        Unseen.first(text).ifPresent(at -> {
            String sign = Unseen.name(text.codePointAt(at));
            faults.outOfRange(pointer, "不含看不见的符号 " + sign, "not contain an invisible character, here " + sign);
        });
    }

    /** Parameters are text; one for a numeric field is read as a number. */
    private Json json(String name, String value) {
        Field field = form.fields().get("/" + name);
        boolean number = field != null && field.type() instanceof ValueType.Whole;
        return number && WHOLE.matcher(value).matches() ? new Json.Number(value, true) : new Json.Text(value);
    }
}
