package io.baoxiu.workbench.releases;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.DayWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effect of approving a release or putting it in force again.
 *
 * @param day from which it is in force
 * @param now whether that is today
 * @param inForce the release that decides until then
 * @param replay what changes according to a replay; absent if none has completed
 * @param scheduled the releases that take effect later and do not contain the change
 */
record Prospect(
        String day, boolean now, String inForce, @Nullable Replayed replay, List<Later> scheduled) {

    /** Decisions that change approver or class; empty if all results are the same. */
    record Replayed(List<String> moves, boolean same) {}

    /** Another release, and its day. */
    record Later(String id, String day) {}

    static Prospect of(Release release, Standing standing, @Nullable Replayed replay, Language language) {
        LocalDate day = standing.dayOf(release);
        return new Prospect(
                said(day, standing, language),
                !day.isAfter(standing.today()),
                standing.inForce(standing.today()).id(),
                replay,
                later(release, standing, language));
    }

    /** What is scheduled after a release. */
    static List<Later> later(Release release, Standing standing, Language language) {
        return standing.scheduledAfter(release).stream()
                .filter(other -> !other.id().equals(release.id()))
                .map(other -> new Later(other.id(), said(other.effectiveFrom(), standing, language)))
                .toList();
    }

    static String said(LocalDate day, Standing standing, Language language) {
        return DayWords.of(day, standing.today(), language == Language.ZH);
    }
}
