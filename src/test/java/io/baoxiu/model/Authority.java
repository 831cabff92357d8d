package io.baoxiu.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Who reviews and approves up to which amount. */
enum Authority {
    FIRST(1, null, "CUSTOMER_SERVICE_MANAGER", Ground.TIER_1),
    SECOND(2, "DEPUTY_CHIEF_ENGINEER", "DEPUTY_GENERAL_MANAGER", Ground.TIER_2),
    THIRD(3, null, "GENERAL_MANAGER", Ground.TIER_3);

    private static final BigDecimal FIRST_TO = BigDecimal.valueOf(1_000);
    private static final BigDecimal SECOND_TO = BigDecimal.valueOf(10_000);
    private static final BigDecimal AUDITED_FROM = BigDecimal.valueOf(20_000);

    final long tier;
    final @Nullable String reviewer;
    final String approver;
    final Ground ground;

    Authority(long tier, @Nullable String reviewer, String approver, Ground ground) {
        this.tier = tier;
        this.reviewer = reviewer;
        this.approver = approver;
        this.ground = ground;
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
