package io.baoxiu.release.record;

import org.jspecify.annotations.Nullable;

/**
 * The releases from which a release was made.
 *
 * @param base the release from which the unchanged tables come; absent for the tables that came with the software
 * @param renews the release whose changes it repeats on another base
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
