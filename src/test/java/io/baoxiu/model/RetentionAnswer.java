package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a contractor's retention may be paid out, and how many yuan (CSP 3.6.2, R2017). */
public record RetentionAnswer(
        LocalDate liabilityUntil,
        @Nullable String opinion,
        BigDecimal amount,
        List<Decision.Deadline> deadlines,
        List<Reason> because)
        implements Answer {}
