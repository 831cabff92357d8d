package io.baoxiu.release.draft;

import static io.baoxiu.release.ReleasesUnavailable.read;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridDelta;
import io.baoxiu.table.grid.GridEdit;
import io.baoxiu.table.grid.GridReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The drafts of people, workbook by workbook. Viewing one saves nothing. */
@Component
public final class Drafts {

    private final DraftStore store;
    private final Releases releases;
    private final Grids grids;

    Drafts(DraftStore store, Releases releases, Grids grids) {
        this.store = store;
        this.releases = releases;
        this.grids = grids;
    }

    public Draft of(String person) {
        return read(() -> store.find(person));
    }

    /**
     * The draft in the version that the caller has seen.
     *
     * @throws DraftConflict when it has another version now
     */
    public Draft of(String person, long version) {
        Draft draft = of(person);
        if (draft.version() != version) {
            throw new DraftConflict(draft.version());
        }
        return draft;
    }

    /** @throws UnknownTable when there is none of that name */
    public OpenTable open(String person, String table) {
        return open(of(person), table);
    }

    /** All workbooks of a draft. */
    public List<OpenTable> all(Draft draft) {
        return draft.tables().stream().map(table -> open(draft, table.name())).toList();
    }

    OpenTable open(Draft draft, String name) {
        CompiledRelease now = releases.inForceToday();
        Optional<Draft.OfTable> held = draft.table(name);
        WorkbookFile standing = file(now.workbooks(), name);
        if (held.isEmpty() && standing == null) {
            throw new UnknownTable(name);
        }
        Draft.OfTable table =
                held.orElseGet(() -> new Draft.OfTable(name, now.release().id(), null, GridDelta.NONE));
        WorkbookFile base =
                table.base().equals(now.release().id()) ? standing : file(releases.workbooks(table.base()), name);
        boolean same = same(base, standing);
        byte[] dropped = table.dropped();
        WorkbookFile own = dropped == null ? base : new WorkbookFile(name, dropped);
        if (own == null) {
            throw new UnknownTable(name);
        }
        EditedGrid grid = EditedGrid.of(grid(own, now), table.delta());
        return new OpenTable(
                draft,
                same ? table.on(now.release().id()) : table,
                held.isPresent(),
                now,
                grid,
                standing == null ? null : grid(standing, now),
                !same);
    }

    private Grid grid(WorkbookFile file, CompiledRelease now) {
        GridReading read = grids.of(file, now.tables());
        if (read instanceof GridReading.Refused refused) {
            throw new WorkbooksRefused(refused.findings());
        }
        return (Grid) read;
    }

    static boolean same(CompiledRelease one, CompiledRelease other, String name) {
        return same(file(one.workbooks(), name), file(other.workbooks(), name));
    }

    private static boolean same(@Nullable WorkbookFile one, @Nullable WorkbookFile other) {
        return one == null || other == null ? one == other : Arrays.equals(one.content(), other.content());
    }

    private static @Nullable WorkbookFile file(Collection<WorkbookFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /**
     * Applies all edits to a part of a workbook, or none.
     *
     * @throws DraftConflict when the draft has another version
     * @throws io.baoxiu.table.grid.EditsRefused when one of them cannot be applied
     */
    public OpenTable edit(String person, long version, String table, String part, List<GridEdit> edits) {
        OpenTable open = open(of(person, version), table);
        open.grid().apply(part, edits);
        Draft.OfTable edited = open.table().with(open.grid().delta());
        Draft after = put(person, version, List.of(edited));
        return new OpenTable(
                after,
                edited,
                after.table(table).isPresent(),
                open.inForce(),
                open.grid(),
                open.before(),
                open.stale());
    }

    /**
     * Replaces workbooks of the draft with files of the same names. Files equal to those in force are no change.
     *
     * @throws DraftConflict when the draft has another version
     * @throws WorkbooksRefused when one cannot be read as a workbook: none is taken
     */
    public Draft take(String person, long version, List<WorkbookFile> files) {
        CompiledRelease now = releases.inForceToday();
        List<Finding> unreadable = new ArrayList<>();
        for (WorkbookFile file : files) {
            if (grids.of(file, now.tables()) instanceof GridReading.Refused refused) {
                unreadable.addAll(refused.findings());
            }
        }
        if (!unreadable.isEmpty()) {
            throw new WorkbooksRefused(unreadable);
        }
        List<Draft.OfTable> tables = files.stream()
                .map(file -> new Draft.OfTable(
                        file.name(),
                        now.release().id(),
                        same(file, file(now.workbooks(), file.name())) ? null : file.content(),
                        GridDelta.NONE))
                .toList();
        return put(person, version, tables);
    }

    /** Replaces workbooks by name. */
    Draft put(String person, long version, List<Draft.OfTable> tables) {
        return read(() -> store.put(person, version, tables));
    }

    /** Removes one workbook, with all its changes, from the draft. */
    public Draft drop(String person, long version, String table) {
        return read(() -> store.remove(person, version, List.of(table)));
    }

    /** Removes everything from the draft. */
    public Draft drop(String person, long version) {
        return read(() -> store.clear(person, version));
    }

    /** The workbooks of a draft as files. */
    public Edits edits(Draft draft) {
        return Edits.of(all(draft).stream().map(OpenTable::file).toList());
    }
}
