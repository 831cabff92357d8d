package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question who may approve an amount in yuan, and whether a certain office may (CSP 3.6.1). */
public record ApprovalFacts(
        BigDecimal amount,
        @Nullable String approver,
        @Nullable LocalDate rulesAsOf) implements Asked {

    public static final ValueType OFFICE = new ValueType.OpenCode("office");

    public static final List<Field> FIELDS =
            List.of(Field.required("amount", ValueType.MONEY), Field.optional("approver", OFFICE), Asked.RULES_AS_OF);

    public ApprovalFacts {
        Money.check(amount, "amount");
    }

    @Override
    public ApprovalFacts takenAt(ReportedAt now) {
        return new ApprovalFacts(amount, approver, Asked.or(rulesAsOf, now));
    }
}
