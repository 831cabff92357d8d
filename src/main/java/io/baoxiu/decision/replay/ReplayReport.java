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
 * What other rules would have decided for the journal's entries.
 *
 * @param decisions how many were decided again
 * @param skipped how many could not be, because their facts were dropped by age
 * @param unreadable entries that are damaged
 * @param unstatable how many could not be, because the rules no longer know their facts
 * @param sections how many differ, per part of the answer
 * @param examples the first hundred that differ
 * @param breakdown numbers and sums by class and tier; not part of the JSON
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

    /** @param first the ids of the first hundred */
    public record Unreadable(long entries, List<UUID> first) {}

    /**
     * @param caller who asked for the decision; not part of the JSON
     * @param reference left out for users who may not read the journal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Example(
            UUID id,
            String question,
            @JsonIgnore String caller,
            @Nullable String reference,
            @JsonUnwrapped Comparison comparison) {}

    /** The sums approved, and those that would be. */
    public record Money(Sums before, Sums after) {}

    /** Sums of {@code approval.amount} in yuan, by code; {@code null} is no class. */
    public record Sums(Map<String, BigDecimal> byClass, Map<String, BigDecimal> byTier) {}
}
