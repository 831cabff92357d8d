package io.baoxiu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who reviews and approves up to which amount. */
enum Authority {
    FIRST(1, null, "CUSTOMER_SERVICE_MANAGER"),
    SECOND(2, "DEPUTY_CHIEF_ENGINEER", "DEPUTY_GENERAL_MANAGER"),
    THIRD(3, null, "GENERAL_MANAGER");

    private static final BigDecimal FIRST_TO = BigDecimal.valueOf(1_000);
    private static final BigDecimal SECOND_TO = BigDecimal.valueOf(10_000);
    private static final BigDecimal AUDITED_FROM = BigDecimal.valueOf(20_000);

    final long tier;
    final @Nullable String reviewer;
    final String approver;

    Authority(long tier, @Nullable String reviewer, String approver) {
        this.tier = tier;
        this.reviewer = reviewer;
        this.approver = approver;
    }

    static Authority over(BigDecimal amount) {
        if (amount.compareTo(FIRST_TO) <= 0) {
            return FIRST;
        }
        return amount.compareTo(SECOND_TO) <= 0 ? SECOND : THIRD;
    }

    static String costReviewer(BigDecimal amount) {
        return amount.compareTo(AUDITED_FROM) < 0 ? "CUSTOMER_SERVICE" : "AUDIT";
    }

    static boolean mayApprove(String office, BigDecimal amount) {
        return switch (office) {
            case "CUSTOMER_SERVICE_MANAGER" -> amount.compareTo(FIRST_TO) <= 0;
            case "DEPUTY_GENERAL_MANAGER" -> amount.compareTo(SECOND_TO) <= 0;
            case "GENERAL_MANAGER" -> true;
            case "DEPUTY_CHIEF_ENGINEER" -> false;
            default -> throw new IllegalArgumentException(office);
        };
    }
}
