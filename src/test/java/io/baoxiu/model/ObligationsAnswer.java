package io.baoxiu.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.rules.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a delivered project calls for on the day asked about (CSP 3.7.3, 3.7.5, 3.10.1). */
public record ObligationsAnswer(List<Obligation> obligations, List<Reason> because) implements Answer {

    /** One obligation; households are counted in whole homes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Obligation(
            String code,
            boolean due,
            @Nullable LocalDate dueOn,
            @Nullable Long minimumHouseholds,
            @Nullable Long maximumHouseholds) {}
}
