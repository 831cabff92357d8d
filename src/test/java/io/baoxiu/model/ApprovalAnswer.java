package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who reviews and approves an amount in yuan (CSP 3.6.1).
 *
 * @param authorised whether the office asked about may approve it; absent when none was asked about
 */
public record ApprovalAnswer(
        BigDecimal amount,
        @Nullable Long tier,
        @Nullable String reviewer,
        @Nullable String approver,
        @Nullable String costReviewer,
        @Nullable Boolean authorised,
        List<Reason> because)
        implements Answer {}
