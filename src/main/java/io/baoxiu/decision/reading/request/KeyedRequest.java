package io.baoxiu.decision.reading.request;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request that may have an {@code idempotencyKey} beside its facts.
 *
 * @param facts the request without the key
 * @param key absent if none is stated or it is invalid
 * @param faults what is wrong with the key
 */
public record KeyedRequest(Request facts, @Nullable String key, List<Fault> faults) {

    private static final String NAME = "idempotencyKey";
    private static final String POINTER = "/" + NAME;
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7E]{1,255}");

    public KeyedRequest {
        faults = List.copyOf(faults);
    }

    /** Whether a text is a valid key. */
    public static boolean isKey(String text) {
        return VISIBLE_ASCII.matcher(text).matches();
    }

    /** @throws NotJson when the bytes are not exactly one JSON text in UTF-8 */
    public static KeyedRequest of(byte[] body) {
        Json json = JsonText.read(body);
        if (!(json instanceof Json.Properties properties)) {
            return new KeyedRequest(Request.of(json), null, List.of());
        }
        List<Json.Property> facts = new ArrayList<>(properties.all());
        facts.removeIf(property -> property.name().equals(NAME));
        List<Json> keys = properties.all().stream()
                .filter(property -> property.name().equals(NAME))
                .map(Json.Property::value)
                .filter(value -> !(value instanceof Json.Null))
                .toList();
        Request rest = Request.of(new Json.Properties(facts));
        if (keys.isEmpty()) {
            return new KeyedRequest(rest, null, List.of());
        }
        return keys.size() == 1
                ? keyed(rest, keys.get(0))
                : faulty(rest, Fault.Code.DUPLICATE_PROPERTY, "重复", "is duplicated");
    }

    private static KeyedRequest keyed(Request rest, Json key) {
        if (!(key instanceof Json.Text text)) {
            return faulty(rest, Fault.Code.WRONG_TYPE, "须为文字", "must be a text");
        }
        return isKey(text.text())
                ? new KeyedRequest(rest, text.text(), List.of())
                : faulty(
                        rest,
                        Fault.Code.OUT_OF_RANGE,
                        "须为 1 至 255 个可见的 ASCII 字符",
                        "must be 1 to 255 visible ASCII characters");
    }

    private static KeyedRequest faulty(Request rest, Fault.Code code, String zh, String en) {
        return new KeyedRequest(rest, null, List.of(new Fault(POINTER, code, new Message(zh, en))));
    }
}
