package io.baoxiu.vocabulary.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void readsTheDaysOfTheCalendarAndNoOthers() {
        IntStream.of(0, 1899, 1900, 2000, 2023, 2024, 2100, 9999)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(0, 13)
                        .boxed()
                        .flatMap(month -> IntStream.rangeClosed(0, 32)
                                .mapToObj(day -> "%04d-%02d-%02d".formatted(year, month, day))))
                .forEach(text -> assertThat(Days.parse(text)).as(text).isEqualTo(strict(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-0",
                "2026-03-051",
                "2026-3-05",
                "2026/03/05",
                "20260305",
                "2026-03-05 ",
                "+026-03-05",
                "-026-03-05",
                "2026-03-+5",
                "２０２６-03-05",
                "2026-03-0५",
                "2026-03-05T09:30"
            })
    void readsNoOtherForm(String text) {
        assertThat(Days.parse(text)).isEmpty();
    }

    private static Optional<LocalDate> strict(String text) {
        try {
            return Optional.of(LocalDate.parse(text, STRICT));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
