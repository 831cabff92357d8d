package io.baoxiu.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment read from its bytes is the day that its thorough reading finds. */
class PlainDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02",
        "2026-03-02T09:30, 2026-03-02",
        "2026-03-02T23:59:59.5, 2026-03-02",
        "2026-03-02T09:30:00+08:00, 2026-03-02",
        "2026-03-01T15:59:59.999999999Z, 2026-03-01",
        "2026-03-01T16:00:00.000Z, 2026-03-02",
        "2026-03-02T00:00+08:01, 2026-03-01",
        "2026-02-28T16:00-00:00, 2026-03-01",
        "2026-03-01T20:30-05:00, 2026-03-02",
        "2026-03-01T23:59-23:59, 2026-03-03",
        "2200-12-31T15:59Z, 2200-12-31"
    })
    void tellsTheDayOfAMomentOfAnyOffset(String moment, LocalDate day) {
        assertThat(read(moment)).isEqualTo(day);
        assertThat(ReportedAt.parse(moment)).hasValue(new ReportedAt(moment, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-02T",
                "2026-03-02T09",
                "2026-03-02T09:30:1",
                "2026-03-02T09:30:00.",
                "2026-03-02T09:30:00.Z",
                "2026-03-02T09:30:00.1234567890Z",
                "2026-03-02T24:00",
                "2026-03-02T09:60",
                "2026-03-02T09:30:60",
                "2026-02-29T09:30",
                "2026-03-02T09:30z",
                "2026-03-02T09:30+24:00",
                "2026-03-02T09:30+08:60",
                "2026-03-02T09:30+0800",
                "2026-03-02T09:30+08",
                "2026-03-02 09:30",
                "2026-03-02Z",
                "2200-12-31T16:00Z"
            })
    void readsNothingThatIsNoMoment(String moment) {
        assertThat(read(moment)).isNull();
        assertThat(ReportedAt.parse(moment)).isEmpty();
    }

    @Test
    void readsWhatIsReadThoroughly() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        for (int i = 0; i < 50_000; i++) {
            String moment = "%04d-%02d-%02dT%02d:%02d%s%s"
                    .formatted(
                            random.nextInt(1985, 2203),
                            random.nextInt(1, 13),
                            random.nextInt(1, 32),
                            random.nextInt(25),
                            random.nextInt(61),
                            random.nextBoolean() ? "" : ":%02d.%d".formatted(random.nextInt(61), random.nextInt(2_000)),
                            offset(random));
            LocalDate day = read(moment);
            if (day != null) {
                assertThat(ReportedAt.parse(moment)).hasValue(new ReportedAt(moment, day));
            } else if (moment.compareTo("1992") > 0 && moment.compareTo("2201") < 0) {
                assertThat(ReportedAt.parse(moment)).as(moment).isEmpty();
            }
        }
    }

    /** Moments are read by one offset since then. */
    @Test
    void knowsWhenTheClockWasChangedLast() {
        assertThat(ReportedAt.ZONE.getRules().nextTransition(Instant.parse("1991-12-31T00:00:00Z")))
                .isNull();
    }

    private static String offset(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "Z";
            case 2 -> "+%02d:%02d".formatted(random.nextInt(25), random.nextInt(61));
            default -> "-%02d:%02d".formatted(random.nextInt(25), random.nextInt(61));
        };
    }

    private static @Nullable LocalDate read(String moment) {
        byte[] text = ("\"" + moment + "\"").getBytes(StandardCharsets.UTF_8);
        return PlainDays.ofMoment(text, 1, text.length - 1);
    }
}
