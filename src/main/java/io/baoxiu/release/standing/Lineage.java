package io.baoxiu.release.standing;

import static java.util.stream.Collectors.toSet;

import io.baoxiu.release.record.Release;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which release was made from which. A release is made only from older ones, so there are no cycles. */
final class Lineage {

    private final Map<String, Release> byId = new LinkedHashMap<>();

    /** @param newestFirst all releases */
    Lineage(Collection<Release> newestFirst) {
        newestFirst.forEach(release -> byId.put(release.id(), release));
    }

    @Nullable
    Release find(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** The releases whose changes it repeats: the one it renews, the one that this renewed, and so on. */
    List<Release> renewed(Release release) {
        List<Release> renewed = new ArrayList<>();
        for (Release old = find(release.origin().renews());
                old != null;
                old = find(old.origin().renews())) {
            renewed.add(old);
        }
        return renewed;
    }

    /** All who wrote its content: its author, and the authors of the releases it renews or reinstates. */
    Set<String> authors(Release release) {
        Set<String> authors = new HashSet<>(Set.of(release.author()));
        Stream.of(release.origin().renews(), release.origin().reinstates())
                .map(this::find)
                .filter(Objects::nonNull)
                .map(this::authors)
                .forEach(authors::addAll);
        return authors;
    }

    /** The releases that contain its changes because they were made from it, and that are published or still may be. */
    List<Release> onTopOf(Release release) {
        return byId.values().stream()
                .filter(other -> other.isProposed() || other.isPublished())
                .filter(other -> bases(other).contains(release.id()))
                .toList();
    }

    private Set<String> bases(Release release) {
        return Stream.iterate(
                        find(release.origin().base()),
                        Objects::nonNull,
                        base -> find(base.origin().base()))
                .map(Release::id)
                .collect(toSet());
    }
}
