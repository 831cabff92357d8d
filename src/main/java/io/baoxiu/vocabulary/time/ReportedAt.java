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
            "(?<day>\\d{4}-\\d{2}-\\d{2})T(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?"
                    + "(?:(?<utc>Z)|(?<side>[+-])(?<hours>[01]\\d|2[0-3]):(?<minutes>[0-5]\\d))?");

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
        LocalTime time = LocalTime.of(number(moment, "hour"), number(moment, "minute"), number(moment, "second"));
        LocalDateTime stated = LocalDateTime.of(Days.exact(moment.group("day")), time);
        if (moment.group("utc") == null && moment.group("side") == null) {
            return stated.toLocalDate();
        }
        return stated.minusMinutes(minutesToTheEast(moment))
                .toInstant(ZoneOffset.UTC)
                .atZone(ZONE)
                .toLocalDate();
    }

    private static int minutesToTheEast(Matcher moment) {
        int minutes = 60 * number(moment, "hours") + number(moment, "minutes");
        return "-".equals(moment.group("side")) ? -minutes : minutes;
    }

    /** 0 if it is not stated. */
    private static int number(Matcher moment, String group) {
        String digits = moment.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
