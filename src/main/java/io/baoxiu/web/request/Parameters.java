package io.baoxiu.web.request;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.FaultyFields;
import java.util.Map;

/** What stands behind the question mark of an address. Whoever takes it as an argument reads it by a form of its own. */
public record Parameters(Map<String, String[]> values) {

    /** @throws FaultyFields when one is not right, or not in the form */
    public RequestSchema.Filled read(RequestSchema form) {
        return form.read(values);
    }
}
