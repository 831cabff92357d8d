package io.baoxiu.workbench.overview;

import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.tables.RowUses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was decided in a period, based on the counts made when decisions are kept.
 *
 * @param asked the number of decisions by question
 * @param breakdowns one for each name in the list of counted values, in its order
 * @param costs for the breakdown whose amounts are added up
 * @param due what is due from today on, whatever the period
 * @param unused rows of the tables in force that did not decide anything in {@code unusedDays} days
 * @param unreadable days with counts that cannot be read
 */
record Overview(
        Spans spans,
        PeriodBreakdown asked,
        List<PeriodBreakdown> breakdowns,
        CostSteps costs,
        DueWeek due,
        List<RowUses.Unused> unused,
        int unusedDays,
        SortedSet<LocalDate> unreadable) {

    private static final int YEAR = 365;

    static Overview of(
            Spans spans, DueWeek due, Counts counts, RowUses uses, CompiledRelease release, Language language) {
        CountedDays now = counts.between(spans.first(), spans.last());
        CountedDays before = counts.between(spans.firstBefore(), spans.lastBefore());
        var words = new CountedWords(release.rules().vocabulary(), language);
        List<PeriodBreakdown> breakdowns = KeptTerms.SHIPPED.counters().entrySet().stream()
                .map(counter -> PeriodBreakdown.of(
                        counter.getKey(),
                        counter.getValue().sum() != null,
                        now.by(counter.getKey()),
                        before.by(counter.getKey()),
                        words))
                .toList();
        PeriodBreakdown summed =
                breakdowns.stream().filter(PeriodBreakdown::money).findFirst().orElseThrow();
        SortedSet<LocalDate> unreadable = new TreeSet<>(now.unreadable());
        unreadable.addAll(before.unreadable());
        LocalDate yearAgo = spans.last().minusDays(YEAR - 1L);
        boolean shorter = yearAgo.isBefore(spans.first());
        return new Overview(
                spans,
                asked(now, before, words),
                breakdowns,
                CostSteps.of(
                        spans,
                        now.daily(summed.by()),
                        summed.lines().stream().map(PeriodLine::value).toList()),
                due,
                uses.unused(release, shorter ? counts.between(yearAgo, spans.last()) : now),
                YEAR,
                unreadable);
    }

    /** Every decision is counted by its release, so these counts contain all questions. */
    private static PeriodBreakdown asked(CountedDays now, CountedDays before, CountedWords words) {
        return PeriodBreakdown.of(CountedWords.QUESTION, false, questions(now), questions(before), words);
    }

    private static List<Count> questions(CountedDays days) {
        return days.by(Counts.RELEASE).stream()
                .map(count -> new Count(count.question(), count.question(), count.number(), BigDecimal.ZERO))
                .toList();
    }

    PeriodBreakdown summed() {
        return breakdowns.stream().filter(PeriodBreakdown::money).findFirst().orElseThrow();
    }
}
