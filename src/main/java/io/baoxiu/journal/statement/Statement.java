package io.baoxiu.journal.statement;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.baoxiu.vocabulary.time.Moments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the repairs of a month cost and who bears the cost. Sums are in yuan, exact.
 *
 * @param month {@code 2026-03}
 * @param upTo the moment up to which the journal was read, inclusive; the same moment gives the same statement
 * @param withoutReference how many decisions of the month state no reference and so are on no line
 * @param dropped how many decisions of the month have lost their facts by age
 */
public record Statement(
        String month,
        @JsonFormat(pattern = Moments.FORM) OffsetDateTime upTo,
        List<Line> lines,
        Totals totals,
        long withoutReference,
        long dropped) {

    /**
     * An order, according to the newest decision about it.
     *
     * @param cost the actual cost
     * @param retention what is taken from the contractor's retention
     * @param claim what is claimed from the contractor
     */
    public record Line(
            UUID decision,
            String reference,
            @Nullable String project,
            @Nullable String contractor,
            @Nullable String part,
            LocalDate completedOn,
            @Nullable String warrantyClass,
            BigDecimal cost,
            @Nullable String approver,
            @Nullable String costReviewer,
            BigDecimal retention,
            BigDecimal claim) {

        /** The values in the order of the list beside the rules. */
        public List<@Nullable Object> values() {
            return Arrays.asList(
                    decision,
                    reference,
                    project,
                    contractor,
                    part,
                    completedOn,
                    warrantyClass,
                    cost,
                    approver,
                    costReviewer,
                    retention,
                    claim);
        }
    }

    public record Totals(
            long orders,
            BigDecimal cost,
            BigDecimal retention,
            BigDecimal claim,
            List<OfClass> classes,
            List<OfContractor> contractors) {

        /** @param lines in their order */
        public static Totals of(List<Line> lines) {
            return Settlement.totals(lines);
        }
    }

    public record OfClass(String warrantyClass, long orders, BigDecimal cost) {}

    public record OfContractor(
            @Nullable String contractor, long orders, BigDecimal cost, BigDecimal retention, BigDecimal claim) {}
}
