package io.baoxiu.release.remark;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A person's remark on a proposal.
 *
 * @param table the table it is about; absent if it is about the whole release
 * @param row the id of a row in it; absent if it is about the whole table
 */
public record Remark(
        long number,
        String release,
        String person,
        OffsetDateTime at,
        @Nullable String table,
        @Nullable String row,
        String text) {}
