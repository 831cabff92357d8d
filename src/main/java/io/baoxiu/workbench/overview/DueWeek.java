package io.baoxiu.workbench.overview;

import io.baoxiu.calendar.WorkCalendar;
import io.baoxiu.journal.due.DueCount;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.DayWords;
import io.baoxiu.words.Figures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is due in the coming days, starting today, by day and task.
 *
 * @param tasks the codes of the tasks that are due, in the order of the vocabulary
 * @param labels of these tasks
 * @param all the total of all days
 * @param provisional how many of all coming tasks may still change, because a calendar is not complete
 * @param years the years of these
 */
record DueWeek(List<String> tasks, List<String> labels, List<Day> days, Day all, long provisional, String years) {

    private static final int DAYS = 7;

    /**
     * @param off whether it is a day off
     * @param numbers by task
     */
    record Day(LocalDate day, String weekday, boolean off, List<Long> numbers) {

        long total() {
            return numbers.stream().mapToLong(Long::longValue).sum();
        }

        public List<String> texts() {
            return numbers.stream().map(Day::text).toList();
        }

        public String totalText() {
            return text(total());
        }

        private static String text(long number) {
            return number == 0 ? Figures.BLANK : Figures.count(number);
        }
    }

    static DueWeek of(
            List<DueCount> counts, LocalDate today, WorkCalendar calendar, Vocabulary vocabulary, Language language) {
        ValueType type = vocabulary
                .find(KeptTerms.SHIPPED.duties().task())
                .map(Term::type)
                .orElse(ValueType.TEXT);
        List<String> codes = type instanceof ValueType.Code code ? List.copyOf(code.codes()) : List.of();
        Predicate<DueCount> soon = count -> count.day().isBefore(today.plusDays(DAYS));
        List<String> tasks = counts.stream()
                .filter(soon)
                .map(DueCount::task)
                .distinct()
                .sorted(Comparator.<String>comparingInt(codes::indexOf).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Day> days = IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .map(day -> day(day, counts, tasks, calendar, language))
                .toList();
        return new DueWeek(
                tasks,
                tasks.stream().map(task -> Figures.of(type, task, language)).toList(),
                days,
                new Day(
                        today,
                        "",
                        false,
                        IntStream.range(0, tasks.size())
                                .mapToObj(place -> days.stream()
                                        .mapToLong(day -> day.numbers().get(place))
                                        .sum())
                                .toList()),
                counts.stream()
                        .filter(DueCount::provisional)
                        .mapToLong(DueCount::number)
                        .sum(),
                counts.stream()
                        .filter(DueCount::provisional)
                        .map(count -> Integer.toString(count.day().getYear()))
                        .distinct()
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
    }

    private static Day day(
            LocalDate day, List<DueCount> counts, List<String> tasks, WorkCalendar calendar, Language language) {
        return new Day(
                day,
                DayWords.weekday(day, language == Language.ZH),
                !calendar.isWorkingDay(day),
                tasks.stream()
                        .map(task -> counts.stream()
                                .filter(count ->
                                        count.day().equals(day) && count.task().equals(task))
                                .mapToLong(DueCount::number)
                                .sum())
                        .toList());
    }
}
