package io.baoxiu.release.draft;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.grid.GridDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rebases a draft on a release that was published meanwhile. */
@Component
public final class DraftRenewals {

    private final Drafts drafts;
    private final Releases releases;

    DraftRenewals(Drafts drafts, Releases releases) {
        this.drafts = drafts;
        this.releases = releases;
    }

    /**
     * Applies the edits to the release in force, in workbooks that it also changed.
     *
     * @throws DraftConflict when the draft has another version
     * @throws DraftStale when it changed the same rows, or a workbook was replaced by a file; nothing is changed then
     */
    public Draft renew(String person, long version) {
        Draft draft = drafts.of(person, version);
        CompiledRelease now = releases.inForceToday();
        List<Draft.OfTable> renewed = new ArrayList<>();
        List<String> changedToo = new ArrayList<>();
        for (OpenTable open : drafts.all(draft)) {
            Optional<GridDelta> onto = !open.stale()
                    ? Optional.of(open.table().delta())
                    : open.before() == null || open.table().dropped() != null
                            ? Optional.empty()
                            : open.grid().onto(open.before());
            if (onto.isPresent()) {
                renewed.add(open.table().on(now.release().id()).with(onto.get()));
            } else {
                changedToo.add(open.name());
            }
        }
        if (!changedToo.isEmpty()) {
            throw new DraftStale(now.release().id(), changedToo);
        }
        return drafts.put(person, version, renewed);
    }
}
