package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warranty and responsibility alone, and what those two lack. */
public record WarrantyAnswer(
        Decision.@Nullable Warranty warranty,
        Decision.Responsibility responsibility,
        List<String> missing,
        List<Reason> because)
        implements Answer {}
