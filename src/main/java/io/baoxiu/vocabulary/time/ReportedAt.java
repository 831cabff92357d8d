package io.baoxiu.vocabulary.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a complaint was reported: a day, or a moment with or without an offset from UTC. Only the day in Asia/Shanghai
 * decides; a moment without an offset is local time there.
 *
 * @param text as stated
 * @param day the day that counts
 */
public record ReportedAt(String text, LocalDate day) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(?:(Z)|([+-])([01]\\d|2[0-3]):([0-5]\\d))?");

    public ReportedAt {
        if (!Days.possible(day)) {
            throw new IllegalArgumentException("`reportedAt` must lie in the years 1900 to 2200");
        }
    }

    /** A moment, to the millisecond, as the journal keeps it. */
    public static ReportedAt at(Instant now) {
        var local = now.atZone(ZONE);
        return new ReportedAt(Moments.text(local.toOffsetDateTime()), local.toLocalDate());
    }

    /** The value; empty if the text is no day or moment of the years 1900 to 2200. */
    public static Optional<ReportedAt> parse(String text) {
        return Days.parse(text)
                .or(() -> dayOfMoment(text))
                .filter(Days::possible)
                .map(day -> new ReportedAt(text, day));
    }

    private static Optional<LocalDate> dayOfMoment(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(day(moment));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher moment) {
        var local = LocalDateTime.of(Days.exact(moment.group(1)), LocalTime.parse(moment.group(2)));
        if (moment.group(3) == null && moment.group(4) == null) {
            return local.toLocalDate();
        }
        return local.minusMinutes(offsetMinutes(moment))
                .toInstant(ZoneOffset.UTC)
                .atZone(ZONE)
                .toLocalDate();
    }

    private static long offsetMinutes(Matcher moment) {
        if (moment.group(3) != null) {
            return 0;
        }
        long minutes = Long.parseLong(moment.group(5)) * 60 + Long.parseLong(moment.group(6));
        return "-".equals(moment.group(4)) ? -minutes : minutes;
    }
}
