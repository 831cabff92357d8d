package io.baoxiu.release;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published releases as read from the store at one time. Never changed, only replaced as a whole.
 *
 * @param version of the store
 * @param proposed the open proposals, newest first
 * @param compiled by id: the releases in force on that day or a later one
 */
record Snapshot(long version, Schedule schedule, List<Release> proposed, Map<String, CompiledRelease> compiled) {

    static final Snapshot EMPTY = new Snapshot(-1, new Schedule(List.of()), List.of(), Map.of());

    Snapshot {
        proposed = List.copyOf(proposed);
        compiled = Map.copyOf(compiled);
    }

    Optional<Release> inForce(LocalDate day) {
        return schedule.inForce(day);
    }

    @Nullable
    CompiledRelease compiled(Release release) {
        return compiled.get(release.id());
    }
}
