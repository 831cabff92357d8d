package io.baoxiu.web.release;

import io.baoxiu.web.request.Fields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reasons that people state for actions on a release. */
final class StatedReasons {

    private StatedReasons() {}

    static String note(byte @Nullable [] body) {
        return Objects.requireNonNull(Fields.NOTE.schema().read(orEmpty(body)).text("note"));
    }

    static String reason(byte @Nullable [] body) {
        return Objects.requireNonNull(Fields.REASON.schema().read(orEmpty(body)).text("reason"));
    }

    private static byte[] orEmpty(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
