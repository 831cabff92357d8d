package io.baoxiu.release.standing;

import io.baoxiu.release.record.Release;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which published release is in force when: of those whose day has come, the one with the latest day; of several with
 * that day, the one published last.
 */
public final class Schedule {

    private final List<Release> published;
    private final NavigableMap<LocalDate, Release> byDay = new TreeMap<>();

    public Schedule(Collection<Release> releases) {
        published = releases.stream()
                .filter(Release::isPublished)
                .sorted(Comparator.comparing(Schedule::place))
                .toList();
        published.forEach(release -> byDay.put(release.effectiveFrom(), release));
    }

    public Optional<Release> inForce(LocalDate day) {
        return Optional.ofNullable(byDay.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    /** The release in force on a day, and those that follow it. */
    public Collection<Release> from(LocalDate day) {
        LocalDate first = byDay.floorKey(day);
        return first == null ? byDay.values() : byDay.tailMap(first, true).values();
    }

    public Collection<Release> after(LocalDate day) {
        return byDay.tailMap(day, false).values();
    }

    /** Whether a release was ever in force up to a day; one replaced before its own day never was. */
    boolean wasInForce(Release release, LocalDate upTo, ZoneId zone) {
        if (!release.isPublished() || release.effectiveFrom().isAfter(upTo)) {
            return false;
        }
        var dawn = release.effectiveFrom().atStartOfDay(zone).toInstant();
        return published.stream()
                .filter(other -> place(other) > place(release))
                .filter(other -> other.effectiveFrom().equals(release.effectiveFrom()))
                .noneMatch(other ->
                        Objects.requireNonNull(other.publishedAt()).toInstant().isBefore(dawn));
    }

    private static long place(Release release) {
        return Objects.requireNonNull(release.publication());
    }
}
