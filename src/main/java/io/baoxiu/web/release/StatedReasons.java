package io.baoxiu.web.release;

import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people say of what they do with a release. */
final class StatedReasons {

    static final Field NOTE = required("note", new ValueType.Text(1, Release.LONGEST_REMARK));

    private static final RequestSchema WITH_NOTE = new RequestSchema(NOTE).withWording("note");
    private static final RequestSchema WITH_REASON =
            new RequestSchema(required("reason", new ValueType.Text(1, Release.LONGEST_REMARK))).withWording("reason");

    private StatedReasons() {}

    static String note(byte @Nullable [] body) {
        return Objects.requireNonNull(WITH_NOTE.read(orEmpty(body)).text("note"));
    }

    static String reason(byte @Nullable [] body) {
        return Objects.requireNonNull(WITH_REASON.read(orEmpty(body)).text("reason"));
    }

    private static byte[] orEmpty(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
