package io.baoxiu.workbench.overview;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * The days that are counted and those they are compared with: for a current period, the days until today and as many of the period before.
 *
 * @param last inclusive, like the others
 */
record Spans(Period period, LocalDate first, LocalDate last, LocalDate firstBefore, LocalDate lastBefore) {

    static final String PERIOD = "period";

    private static final RequestSchema FORM = new RequestSchema(RequestSchema.optional(PERIOD, ValueType.TEXT));

    /** @throws FaultyFields when it is not a valid period, or is in the future */
    static Spans of(Map<String, String[]> parameters, LocalDate today) {
        String written = FORM.read(parameters).text(PERIOD);
        Period period = written == null
                ? Period.of(Period.Kind.MONTH, today)
                : Period.parse(written)
                        .orElseThrow(() -> faulty(
                                Fault.Code.INVALID_DATE,
                                "须写作 2026、2026-Q4、2026-11 或 2026-W48",
                                "must be written 2026, 2026-Q4, 2026-11 or 2026-W48"));
        if (period.first().isAfter(today)) {
            throw faulty(Fault.Code.OUT_OF_RANGE, "尚未到来", "is in the future");
        }
        return of(period, today);
    }

    static Spans of(Period period, LocalDate today) {
        Period before = period.before();
        if (period.last().isAfter(today)) {
            long more = ChronoUnit.DAYS.between(period.first(), today);
            LocalDate same = before.first().plusDays(more);
            return new Spans(
                    period, period.first(), today, before.first(), same.isAfter(before.last()) ? before.last() : same);
        }
        return new Spans(period, period.first(), period.last(), before.first(), before.last());
    }

    /** Whether the period is still running. */
    public boolean runs() {
        return last.isBefore(period.last());
    }

    /** Both spans, one line each. */
    List<String> said(Viewer viewer) {
        String to = viewer.said(" 至 ", " to ");
        return List.of(
                viewer.said("期间：", "Period: ")
                        + period.said(viewer.isZh())
                        + (runs() ? viewer.said("（未满）", " (not over yet)") : "")
                        + viewer.said("，", ", ")
                        + first
                        + to
                        + last,
                viewer.said("上一期：", "Before: ") + firstBefore + to + lastBefore);
    }

    private static FaultyFields faulty(Fault.Code code, String zh, String en) {
        return new FaultyFields(List.of(Fault.of(PERIOD, code, zh, en)));
    }
}
