package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole decision on one complaint. A section that does not apply is absent, and so is what cannot be known;
 * {@code missing} names what was wanting, as JSON Pointers without the leading slash. Amounts are yuan.
 */
public record Decision(
        LocalDate reportedOn,
        Severity severity,
        @Nullable Warranty warranty,
        Responsibility responsibility,
        @Nullable Execution execution,
        @Nullable Approval approval,
        @Nullable Settlement settlement,
        List<Deadline> deadlines,
        List<String> missing,
        List<Reason> because)
        implements Answer {

    /** How grave it is and who is told (CSP 2.1.2, 3.4.7, 3.7.4, 3.10.5). */
    public record Severity(
            @Nullable String level, List<String> escalateTo, boolean specialMeeting, boolean earlyWarning) {}

    /** The last days of the terms, both included (R279, O88, R1998, ASP). */
    public record Warranty(
            String part,
            @Nullable LocalDate contractorUntil,
            @Nullable LocalDate ownerUntil,
            @Nullable Boolean commonPart,
            @Nullable Boolean inContractorWarranty,
            @Nullable Boolean inOwnerWarranty) {}

    /** Whose fault and whose money (CSP 3.4.2, 3.5.1). */
    public record Responsibility(
            @Nullable String cause,
            @Nullable String party,
            @Nullable String warrantyClass,
            @Nullable String department,
            boolean provisional) {}

    /** Who repairs, and who comes to the survey (CSP 3.4.5, 3.4.6, RMR 3). */
    public record Execution(@Nullable String executor, List<String> surveyAttendees) {}

    /** Who reviews and approves the amount (CSP 3.6.1, 3.5.6). */
    public record Approval(
            BigDecimal amount,
            @Nullable Long tier,
            @Nullable String reviewer,
            @Nullable String approver,
            @Nullable String costReviewer) {}

    /** How the cost is settled, and what is recovered from the contractor (CSP 3.5.5 to 3.5.9). */
    public record Settlement(List<String> steps, List<Recovery> recoveries) {}

    public record Recovery(String channel, BigDecimal amount) {}

    /** @param provisional whether a day was asked about whose year's calendar is not complete */
    public record Deadline(String task, LocalDate dueOn, boolean provisional) {}
}
