package io.baoxiu.vocabulary.time;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in answers and in the journal: always with three digits of milliseconds, including zeros. */
public final class Moments {

    public static final String FORM = "uuuu-MM-dd'T'HH:mm:ss.SSSXXX";

    private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern(FORM, Locale.ROOT);

    private Moments() {}

    public static String text(OffsetDateTime moment) {
        return TOLD.format(moment);
    }
}
