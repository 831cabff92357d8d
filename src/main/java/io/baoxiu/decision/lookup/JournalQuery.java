package io.baoxiu.decision.lookup;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.time.Days;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a request selects, by its parameters or by its body.
 *
 * @param references whether the caller may read the references in them
 */
public record JournalQuery(Selection selection, int size, boolean references) {

    private static final int USUAL_SIZE = 50;

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern OFFSET = Pattern.compile("(.*T.*)([Z+-].*)");
    private static final Pattern UNENCODED_PLUS = Pattern.compile("(.+T.+) (\\d{2}:\\d{2})");

    /**
     * @throws BeyondReach when the caller may not read them
     * @throws FaultyFields when a parameter is invalid
     */
    static JournalQuery of(Map<String, String[]> parameters, Caller caller, JournalFields fields) {
        Reach reach = Reach.of(caller, parameters);
        Map<String, String[]> meant = new HashMap<>(parameters);
        meant.replaceAll((name, values) -> name.equals("from") || name.equals("to") ? withPlus(values) : values);
        RequestSchema.Filled form = new RequestSchema(fields.all().toArray(Field[]::new)).read(meant);
        Map<String, Object> equal = new HashMap<>();
        for (Field field : fields.filters()) {
            Object value = form.value(field.path());
            if (value != null) {
                equal.put(field.path(), value);
            }
        }
        equal.computeIfPresent(Selection.CALLER, (name, me) -> caller.name());
        Long size = form.whole("size");
        return new JournalQuery(
                reach.within(new Selection(equal, from(form), to(form), after(form))),
                size == null ? USUAL_SIZE : Math.toIntExact(size),
                reach != Reach.WITHOUT_REFERENCES);
    }

    public Entry readable(Entry entry) {
        return references ? entry : entry.withoutReferences();
    }

    public static @Nullable Instant from(RequestSchema.Filled form) {
        return instant((ReportedAt) form.value("from"));
    }

    /** @throws FaultyFields when it is before {@code from} */
    public static @Nullable Instant to(RequestSchema.Filled form) {
        Instant from = from(form);
        Instant to = instant((ReportedAt) form.value("to"));
        if (from != null && to != null && to.isBefore(from)) {
            throw faulty("to", Fault.Code.INCONSISTENT, "不得早于 `from`", "must not be before `from`");
        }
        return to;
    }

    /** Restores a plus sign, which arrives as a blank if it was not encoded. */
    public static String[] withPlus(String[] values) {
        return Arrays.stream(values)
                .map(value -> UNENCODED_PLUS.matcher(value).replaceFirst("$1+$2"))
                .toArray(String[]::new);
    }

    private static @Nullable Instant instant(@Nullable ReportedAt moment) {
        if (moment == null) {
            return null;
        } else if (Days.parse(moment.text()).isPresent()) {
            return moment.day().atStartOfDay(ReportedAt.ZONE).toInstant();
        }
        return OFFSET.matcher(moment.text()).matches()
                ? OffsetDateTime.parse(moment.text()).toInstant()
                : LocalDateTime.parse(moment.text()).atZone(ReportedAt.ZONE).toInstant();
    }

    private static @Nullable UUID after(RequestSchema.Filled form) {
        String id = form.text("after");
        if (id == null) {
            return null;
        }
        if (!ID.matcher(id).matches()) {
            throw faulty("after", Fault.Code.WRONG_TYPE, "须为一个决策的 `id`", "must be the `id` of a decision");
        }
        return UUID.fromString(id);
    }

    private static FaultyFields faulty(String name, Fault.Code code, String zh, String en) {
        return new FaultyFields(List.of(Fault.of(name, code, zh, en)));
    }
}
