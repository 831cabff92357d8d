package io.baoxiu.release.standing;

import io.baoxiu.release.record.Release;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How all releases relate to each other on a day. The base of a release is the one that would be in force on its
 * day without it, and without those that it renews and replaces.
 */
public final class Standing {

    private final List<Release> newestFirst;
    private final LocalDate today;
    private final Schedule schedule;
    private final Lineage lineage;

    public Standing(List<Release> newestFirst, LocalDate today) {
        this.newestFirst = List.copyOf(newestFirst);
        this.today = today;
        schedule = new Schedule(newestFirst);
        lineage = new Lineage(newestFirst);
    }

    public List<Release> newestFirst() {
        return newestFirst;
    }

    public LocalDate today() {
        return today;
    }

    /** @throws UnknownRelease when there is none of that id */
    public Release get(String id) {
        Release release = lineage.find(id);
        if (release == null) {
            throw new UnknownRelease(id);
        }
        return release;
    }

    /** @throws NoReleaseInForce when the day is before the first release */
    public Release inForce(LocalDate day) {
        return schedule.inForce(day).orElseThrow(() -> new NoReleaseInForce(day));
    }

    /** The day on which a release would come into force: its own, or today if that has passed. */
    public LocalDate dayOf(Release release) {
        return release.effectiveFrom().isBefore(today) ? today : release.effectiveFrom();
    }

    /** The base that it would have now. */
    public Release beneath(Release release) {
        Set<Release> left = new HashSet<>(lineage.renewed(release));
        left.add(release);
        var without =
                newestFirst.stream().filter(other -> !left.contains(other)).toList();
        return new Schedule(without).inForce(dayOf(release)).orElseThrow(() -> new NoReleaseInForce(dayOf(release)));
    }

    /** Whether a proposal or scheduled release would now follow a release other than its base. */
    public boolean isStale(Release release) {
        return (release.isProposed() || release.isScheduled(today))
                && !beneath(release).id().equals(release.origin().base());
    }

    /** The published releases that take effect after a release, and so do not contain its changes. */
    public Collection<Release> scheduledAfter(Release release) {
        return schedule.after(dayOf(release));
    }

    /** The published releases that take effect after a day. */
    public Collection<Release> scheduledAfter(LocalDate day) {
        return schedule.after(day);
    }

    public List<Release> onTopOf(Release release) {
        return lineage.onTopOf(release);
    }

    public Set<String> authors(Release release) {
        return lineage.authors(release);
    }

    /** The releases that a release replaces once it is published: those it renews, unless their day has come. */
    public List<Release> supersededBy(Release release) {
        return lineage.renewed(release).stream()
                .filter(old -> old.isProposed() || old.isScheduled(today))
                .toList();
    }

    public boolean wasInForce(Release release, ZoneId zone) {
        return schedule.wasInForce(release, today, zone);
    }

    /** The number of the next release to be published. */
    public long nextPlace() {
        return 1
                + newestFirst.stream()
                        .map(Release::publication)
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
    }
}
