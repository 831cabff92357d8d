package io.baoxiu.web.request;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.FaultyFields;
import java.util.Map;

/** The query parameters of a request. A route that takes them as an argument reads them by a schema of its own. */
public record Parameters(Map<String, String[]> values) {

    /** @throws FaultyFields when one is invalid or unknown */
    public RequestSchema.Filled read(RequestSchema form) {
        return form.read(values);
    }
}
