package io.baoxiu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The latest of several days of which some may be unknown, and what it stands on: the first that reached it. */
final class Latest {

    private @Nullable LocalDate day;
    private @Nullable Ground ground;

    void take(@Nullable LocalDate other, Ground because) {
        if (other != null && (day == null || other.isAfter(day))) {
            day = other;
            ground = because;
        }
    }

    @Nullable
    LocalDate day() {
        return day;
    }

    void addTo(Grounds grounds) {
        if (ground != null) {
            grounds.add(ground);
        }
    }
}
