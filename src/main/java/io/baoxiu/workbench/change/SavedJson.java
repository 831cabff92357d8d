package io.baoxiu.workbench.change;

import io.baoxiu.release.draft.Draft;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A draft after a change. */
record SavedJson(long version, @Nullable OffsetDateTime savedAt) {

    static SavedJson of(Draft draft) {
        return new SavedJson(draft.version(), draft.savedAt());
    }
}
