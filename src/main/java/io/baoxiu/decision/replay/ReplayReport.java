package io.baoxiu.decision.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would have made of the journal's decisions.
 *
 * @param decisions how many were decided again
 * @param skipped how many could not be, because their facts were deleted at their age
 * @param unreadable those that are not what was written
 * @param unstatable how many could not be, because the rules no longer know what they state
 * @param sections how many differ, per part of the answer
 * @param examples the first hundred that differ
 * @param breakdown how many, and how much, by class and tier; not told to programs
 */
public record ReplayReport(
        long decisions,
        long changed,
        long skipped,
        Unreadable unreadable,
        long unstatable,
        Map<String, Long> sections,
        List<Example> examples,
        Money money,
        @JsonIgnore Breakdown breakdown) {

    /** @param first their ids, of the first hundred */
    public record Unreadable(long entries, List<UUID> first) {}

    /**
     * @param caller whose it is; not shown to programs
     * @param reference left out for those who may not read the journal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Example(
            UUID id,
            String question,
            @JsonIgnore String caller,
            @Nullable String reference,
            @JsonUnwrapped Comparison comparison) {}

    /** What was approved, and what would be. */
    public record Money(Sums before, Sums after) {}

    /** Sums of {@code approval.amount} in yuan, by code; {@code null} is no class. */
    public record Sums(Map<String, BigDecimal> byClass, Map<String, BigDecimal> byTier) {}
}
