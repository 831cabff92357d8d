package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** A day of report in all the ways of writing it: alone, with the time there, or with the time elsewhere. */
final class RandomMoments {

    private static final List<String> TIMES =
            List.of("00:00", "08:00", "23:59", "00:00:00", "23:59:59.999", "12:30:15.5");
    private static final List<Integer> OFFSET_MINUTES = List.of(0, 480, -720, 840, 330, -210, 1079, -1079);

    private final Choice choice;

    RandomMoments(Choice choice) {
        this.choice = choice;
    }

    ReportedAt on(LocalDate day) {
        String text = written(day);
        ReportedAt moment =
                ReportedAt.parse(text).orElseThrow(() -> new AssertionError("not read as a moment: " + text));
        if (!moment.day().equals(day)) {
            throw new AssertionError("`" + text + "` is not read as a moment of " + day);
        }
        return moment;
    }

    private String written(LocalDate day) {
        if (choice.chance(60)) {
            return day.toString();
        }
        String time = choice.of(TIMES);
        if (choice.chance(50)) {
            return day + "T" + time;
        }
        var offset = ZoneOffset.ofTotalSeconds(choice.of(OFFSET_MINUTES) * 60);
        var elsewhere =
                day.atTime(LocalTime.parse(time)).atZone(ReportedAt.ZONE).withZoneSameInstant(offset);
        boolean writable = elsewhere.getYear() >= 1900 && elsewhere.getYear() <= 2200;
        return writable ? elsewhere.toLocalDateTime() + offset.getId() : day.toString();
    }
}
