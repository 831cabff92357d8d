package io.baoxiu.vocabulary;

import static io.baoxiu.vocabulary.Field.optional;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contractor who built: how it answered the call to repair, and what is still held of its quality retention, in yuan. */
public record Contractor(
        Response response,
        @Nullable String reference,
        @Nullable BigDecimal retentionBalance) {

    static final List<Field> FIELDS = List.of(
            optional("contractor.response", ValueType.codes(Response.class), Response.NOT_NOTIFIED.name()),
            optional("contractor.reference", ValueType.TEXT),
            optional("contractor.retentionBalance", ValueType.MONEY));

    public static final Contractor UNKNOWN = new Contractor(Response.NOT_NOTIFIED, null, null);

    public Contractor {
        Money.check(retentionBalance, "retentionBalance");
    }

    public enum Response {
        NOT_NOTIFIED,
        ACCEPTED,
        REFUSED,
        OVERDUE,
        INSOLVENT
    }
}
