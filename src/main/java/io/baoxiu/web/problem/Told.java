package io.baoxiu.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault in the caller's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Told(
        String pointer,
        Fault.Code code,
        String detail,
        @Nullable List<String> nearest) {

    static Told of(Fault fault, Language language) {
        List<String> nearest = fault.nearest().isEmpty() ? null : fault.nearest();
        return new Told(fault.pointer(), fault.code(), fault.detail().in(language), nearest);
    }
}
