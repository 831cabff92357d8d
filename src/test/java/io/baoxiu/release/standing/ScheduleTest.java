package io.baoxiu.release.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final Release first = published("r1", LocalDate.of(2000, 1, 1), "2026-01-01T00:00+08:00", 1);
    private final Release forMay = published("r2", MAY, "2026-02-01T00:00+08:00", 2);
    private final Release forMarch = published("r3", MARCH, "2026-03-01T10:00+08:00", 3);
    private final Release alsoForMarch = published("r4", MARCH, "2026-03-01T11:00+08:00", 4);
    private final Schedule schedule = new Schedule(List.of(forMarch, forMay, first, alsoForMarch));

    @Test
    void takesTheLatestDayThatHasCome() {
        assertThat(schedule.inForce(MAY)).contains(forMay);
        assertThat(schedule.inForce(MAY.minusDays(1))).contains(alsoForMarch);
        assertThat(schedule.inForce(MARCH.minusDays(1))).contains(first);
    }

    @Test
    void takesTheOnePublishedLastOfOneDay() {
        assertThat(schedule.inForce(MARCH)).contains(alsoForMarch);
    }

    @Test
    void hasNoneBeforeTheFirst() {
        assertThat(schedule.inForce(LocalDate.of(1999, 12, 31))).isEmpty();
        assertThat(new Schedule(List.of()).inForce(MAY)).isEmpty();
    }

    @Test
    void leavesProposalsOut() {
        Release proposal = Release.proposed("r5", "ann", "note", MARCH, forMay.createdAt(), Origin.SHIPPED, "c0ffee");

        assertThat(new Schedule(List.of(proposal)).inForce(MAY)).isEmpty();
    }

    @Test
    void leavesOutWhatWasTakenBackBeforeItsDay() {
        List<Release> left = List.of(first, forMay.withdrawn("too early"), forMarch, alsoForMarch.superseded());

        assertThat(new Schedule(left).inForce(MAY)).contains(forMarch);
        assertThat(new Schedule(left).after(MARCH)).isEmpty();
    }

    @Test
    void namesWhatIsStillToCome() {
        assertThat(schedule.after(MARCH)).containsExactly(forMay);
        assertThat(schedule.from(APRIL)).containsExactly(alsoForMarch, forMay);
        assertThat(schedule.from(LocalDate.of(1999, 1, 1))).containsExactly(first, alsoForMarch, forMay);
    }

    @Test
    void remembersWhatWasInForceForAnHour() {
        assertThat(wasInForce(forMarch, MARCH)).isTrue();
    }

    @Test
    void countsNothingAsOnceInForceBeforeItsDay() {
        assertThat(wasInForce(forMay, APRIL)).isFalse();
        assertThat(wasInForce(forMay, MAY)).isTrue();
    }

    @Test
    void countsNothingAsOnceInForceThatWasReplacedBeforeItsDayCame() {
        Release replacement = published("r5", MAY, "2026-04-30T23:59:59.999+08:00", 5);
        Release tooLate = published("r6", MAY, "2026-05-01T00:00+08:00", 6);

        assertThat(new Schedule(List.of(first, forMay, replacement)).wasInForce(forMay, MAY, ReportedAt.ZONE))
                .isFalse();
        assertThat(new Schedule(List.of(first, forMay, tooLate)).wasInForce(forMay, MAY, ReportedAt.ZONE))
                .isTrue();
    }

    private boolean wasInForce(Release release, LocalDate upTo) {
        return schedule.wasInForce(release, upTo, ReportedAt.ZONE);
    }

    private static Release published(String id, LocalDate from, String at, long place) {
        var time = OffsetDateTime.parse(at);
        return Release.proposed(id, "ann", "note", from, time, Origin.SHIPPED, "c0ffee")
                .published("bo", from, time, place);
    }
}
