package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.release.record.Release;
import io.baoxiu.workbench.frame.Viewer;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A release that was published while somebody was editing a workbook that it also changed. */
public record MeanwhileJson(String release, String message) {

    /** Absent if there is none. */
    public static @Nullable MeanwhileJson of(Collection<OpenTable> tables, Viewer viewer) {
        return tables.stream()
                .filter(OpenTable::stale)
                .findFirst()
                .map(open -> of(open.inForce().release(), viewer))
                .orElse(null);
    }

    private static MeanwhileJson of(Release release, Viewer viewer) {
        LocalTime at = Objects.requireNonNullElse(release.publishedAt(), release.createdAt())
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        return new MeanwhileJson(
                release.id(),
                viewer.isZh()
                        ? "版本 " + release.id() + " 已于 " + at + " 发布，它也改了这里的工作簿：这份草稿的底不是最新版本。"
                        : "Release " + release.id() + " was published at " + at
                                + " and changed a workbook of this draft too: the draft was made from an older one.");
    }
}
