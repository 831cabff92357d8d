package io.baoxiu.workbench.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.count.Count;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks, months, quarters and years, and what they are held against. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W48, 2026-11-23, 2026-11-29, 2026-W47, 2026-W49",
        "2026-W53, 2026-12-28, 2027-01-03, 2026-W52, 2027-W01",
        "2025-W01, 2024-12-30, 2025-01-05, 2024-W52, 2025-W02",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01, 2024-03",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4, 2026-Q2",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-Q3, 2027-Q1",
        "2024, 2024-01-01, 2024-12-31, 2023, 2025"
    })
    void hasItsDaysAndItsNeighbours(String text, LocalDate first, LocalDate last, String before, String after) {
        Period period = Period.parse(text).orElseThrow();

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.before()).hasToString(before);
        assertThat(period.after()).hasToString(after);
        assertThat(period).hasToString(text);
        assertThat(Period.of(period.kind(), last)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-W53", "2026-W00", "2026-13", "2026-Q5", "26", "1999", "2026-1", "", "2026-W5", "今年"})
    void isNothingElse(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, 2026-11-26, 2026-11-01, 2026-11-26, 2026-10-01, 2026-10-26",
        "2026-10, 2026-11-26, 2026-10-01, 2026-10-31, 2026-09-01, 2026-09-30",
        "2026-03, 2026-03-30, 2026-03-01, 2026-03-30, 2026-02-01, 2026-02-28",
        "2026, 2026-11-26, 2026-01-01, 2026-11-26, 2025-01-01, 2025-11-26",
        "2026-W48, 2026-11-29, 2026-11-23, 2026-11-29, 2026-11-16, 2026-11-22"
    })
    void isHeldAgainstAsManyDaysWhileItRuns(
            String text,
            LocalDate today,
            LocalDate first,
            LocalDate last,
            LocalDate firstBefore,
            LocalDate lastBefore) {
        Spans spans = Spans.of(Period.parse(text).orElseThrow(), today);

        assertThat(spans).isEqualTo(new Spans(spans.period(), first, last, firstBefore, lastBefore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "soon", "2027"})
    void isNotStillToCome(String text) {
        assertThatThrownBy(() -> Spans.of(Map.of("period", new String[] {text}), LocalDate.of(2026, 11, 26)))
                .isInstanceOf(FaultyFields.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-W48, 7", "2026-11, 6", "2026-Q4, 14", "2026, 12", "2024-02, 5"})
    void costsStepByStep(String text, int steps) {
        Spans spans = Spans.of(Period.parse(text).orElseThrow(), LocalDate.of(2027, 1, 1));
        var daily = new TreeMap<LocalDate, List<Count>>();
        daily.put(spans.first(), List.of(count("A", "100.10"), count("NONE", "0"), count("B", "20")));
        daily.put(spans.last(), List.of(count("A", "0.90")));
        CostSteps costs = CostSteps.of(spans, daily, List.of("A", "B", "NONE"));

        assertThat(costs.steps()).hasSize(steps);
        assertThat(costs.classes()).containsExactly("A", "B");
        assertThat(costs.steps().get(0).total()).isEqualByComparingTo("120.10");
        assertThat(costs.steps().get(steps - 1).of("A")).isEqualByComparingTo("0.90");
        assertThat(costs.most()).isEqualByComparingTo("120.10");
        CostDrawing drawing = CostDrawing.of(costs, true);
        assertThat(drawing.thousands()).isFalse();
        assertThat(drawing.lines()).extracting(CostDrawing.Line::text).containsExactly("0", "50", "100");
        assertThat(drawing.columns().get(0).y()).isEqualTo(24);
    }

    @Test
    void drawsNothingOfNothing() {
        Spans spans = Spans.of(Period.parse("2026").orElseThrow(), LocalDate.of(2027, 1, 1));

        assertThat(CostSteps.of(spans, new TreeMap<>(), List.of("A")).classes()).isEmpty();
        assertThat(CostDrawing.of(CostSteps.of(spans, new TreeMap<>(), List.of("A")), false)
                        .columns())
                .hasSize(12)
                .allMatch(column -> column.total().isEmpty());
    }

    private static Count count(String value, String sum) {
        return new Count("decision", value, 1, new BigDecimal(sum));
    }
}
