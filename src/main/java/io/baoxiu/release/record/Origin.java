package io.baoxiu.release.record;

import org.jspecify.annotations.Nullable;

/**
 * What a release was made from.
 *
 * @param base the release that the unchanged tables come from; absent for the tables that came with the software
 * @param renews the release whose changes it makes again on another base
 * @param reinstates the release whose tables it puts in force again
 */
public record Origin(
        @Nullable String base,
        @Nullable String renews,
        @Nullable String reinstates) {

    public static final Origin SHIPPED = new Origin(null, null, null);

    public static Origin on(Release base) {
        return new Origin(base.id(), null, null);
    }

    public static Origin renewal(Release old, Release base) {
        return new Origin(base.id(), old.id(), null);
    }

    public static Origin reinstatement(Release former, Release base) {
        return new Origin(base.id(), null, former.id());
    }
}
