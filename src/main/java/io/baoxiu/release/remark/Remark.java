package io.baoxiu.release.remark;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a proposal.
 *
 * @param table about which; absent where it is about the whole
 * @param row the id of a row in it; absent where it is about the whole table
 */
public record Remark(
        long number,
        String release,
        String person,
        OffsetDateTime at,
        @Nullable String table,
        @Nullable String row,
        String text) {}
