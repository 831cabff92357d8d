package io.baoxiu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The contractor who built: how it answered the call to repair, and what is still held of its quality retention, in yuan. */
public record Contractor(
        Response response,
        @Nullable String reference,
        @Nullable BigDecimal retentionBalance) {

    public static final Contractor UNKNOWN = new Contractor(Response.NOT_NOTIFIED, null, null);

    public enum Response {
        NOT_NOTIFIED,
        ACCEPTED,
        REFUSED,
        OVERDUE,
        INSOLVENT
    }
}
