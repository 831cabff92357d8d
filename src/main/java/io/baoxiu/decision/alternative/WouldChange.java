package io.baoxiu.decision.alternative;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.answer.part.JsonValues;
import io.baoxiu.vocabulary.time.Moments;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What would change a release's decision.
 *
 * @param decidedAt in Asia/Shanghai, to the millisecond
 */
public record WouldChange(String release, OffsetDateTime decidedAt, List<Alternative> alternatives) {

    private static final int USUAL = 4_096;
    private static final byte[] RELEASE = JsonBytes.name("release");
    private static final byte[] DECIDED_AT = JsonBytes.name("decidedAt");
    private static final byte[] ALTERNATIVES = JsonBytes.name("alternatives");
    private static final byte[] FACT = JsonBytes.name("fact");
    private static final byte[] VALUE = JsonBytes.name("value");
    private static final byte[] RANGE = JsonBytes.name("range");
    private static final byte[] CHANGES = JsonBytes.name("changes");
    private static final byte[] PATH = JsonBytes.name("path");
    private static final byte[] BEFORE = JsonBytes.name("before");
    private static final byte[] AFTER = JsonBytes.name("after");

    public WouldChange {
        alternatives = List.copyOf(alternatives);
    }

    /** All of it as one JSON object. */
    public String json() {
        var json = new JsonBytes(USUAL);
        json.begin('{').named(RELEASE).text(release).named(DECIDED_AT).text(Moments.text(decidedAt));
        json.named(ALTERNATIVES).begin('[');
        alternatives.forEach(alternative -> write(alternative, json));
        return json.end(']').end('}').toString();
    }

    private static void write(Alternative alternative, JsonBytes json) {
        json.begin('{').named(FACT).text(alternative.fact().name());
        JsonValues.write(alternative.value(), alternative.fact().term().type(), json.named(VALUE));
        Alternative.Range range = alternative.range();
        if (range != null) {
            json.named(RANGE).text(range.text());
        }
        json.named(CHANGES).begin('[');
        for (Change change : alternative.changes()) {
            json.begin('{').named(PATH).text(change.of().path());
            change.of().write(change.before(), json.named(BEFORE));
            change.of().write(change.after(), json.named(AFTER));
            json.end('}');
        }
        json.end(']').end('}');
    }
}
