package io.baoxiu.workbench.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.cell.text.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTest {

    private final TypedDay days = new TypedDay(LocalDate.of(2026, 3, 2));

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 2026-09-24",
        "20260924, 2026-09-24",
        "2026-9-4, 2026-09-04",
        "2026年9月24日, 2026-09-24",
        "2026.9.24, 2026-09-24",
        "9-24, 2026-09-24",
        "9/24, 2026-09-24",
        "9月24日, 2026-09-24",
        "今天, 2026-03-02",
        "昨天, 2026-03-01",
        "Today, 2026-03-02",
        "+3, 2026-03-05",
        "-2, 2026-02-28",
        "20240229, 2024-02-29"
    })
    void areUnderstoodHoweverTheyAreTyped(String typed, String day) {
        assertThat(days.read(typed, false)).isEqualTo(new Typed.Good<>(Optional.of(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24 09:40, 2026-09-24T09:40",
        "9-24 9:40, 2026-09-24T09:40",
        "今天 23:59:59, 2026-03-02T23:59:59",
        "2026-09-24T09:40+08:00, 2026-09-24T09:40+08:00",
        "20260924, 2026-09-24"
    })
    void haveATimeWhereThereIsOne(String typed, String moment) {
        assertThat(days.read(typed, true)).isEqualTo(new Typed.Good<>(Optional.of(moment)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-30, false, 2023 年 2 月没有 30 日, February 2023 has no day 30",
        "20230230, false, 2023 年 2 月没有 30 日, February 2023 has no day 30",
        "13-1, false, 没有 13 月, there is no month 13",
        "18991231, false, 应在 1900 至 2200 年之间, expected a day of the years 1900 to 2200",
        "9-24 24:00, true, 没有 24:00 这个时刻, there is no time 24:00"
    })
    void areRefusedInWords(String typed, boolean timed, String zh, String en) {
        assertThat(days.read(typed, timed)).isInstanceOfSatisfying(Typed.Bad.class, bad -> {
            assertThat(bad.message().zh()).isEqualTo(zh);
            assertThat(bad.message().en()).isEqualTo(en);
        });
    }

    @ParameterizedTest
    @CsvSource({"morgen", "1", "2026-9", "9-24 09:40", "+99999", "٢٠٢٦٠٩٢٤", "2026-09-24x"})
    void areExplainedWhereTheyAreNone(String typed) {
        assertThat(days.read(typed, false))
                .isInstanceOfSatisfying(
                        Typed.Bad.class, bad -> assertThat(bad.message().en()).startsWith("expected a day, such as"));
    }
}
