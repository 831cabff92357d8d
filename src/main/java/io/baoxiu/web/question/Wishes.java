package io.baoxiu.web.question;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.web.request.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options that a caller states with a question. */
record Wishes(boolean keep, @Nullable String release) {

    private static final RequestSchema FORM =
            new RequestSchema(optional("keep", ValueType.codes("true", "false")), optional("release", ValueType.TEXT));

    private static final Wishes NONE = new Wishes(true, null);

    /** @throws FaultyFields when one is invalid */
    static Wishes of(Parameters parameters) {
        if (parameters.values().isEmpty()) {
            return NONE;
        }
        RequestSchema.Filled form = parameters.read(FORM);
        boolean keep = !"false".equals(form.text("keep"));
        String release = form.text("release");
        if (keep && release != null) {
            throw new FaultyFields(List.of(Fault.of(
                    "release",
                    Fault.Code.INCONSISTENT,
                    "须与 `keep=false` 一起使用",
                    "can only be stated with `keep=false`")));
        }
        return new Wishes(keep, release);
    }
}
