package io.baoxiu.model;

import io.baoxiu.model.OfficialCalendar.Found;
import io.baoxiu.rules.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one decision stands on, in the order in which it was found; each ground once. */
final class Grounds {

    private static final Comparator<Reason> BY_ROW =
            Comparator.comparing(reason -> Objects.requireNonNull(reason.row()));

    private final @Nullable Citations citations;
    private final List<Reason> because = new ArrayList<>(32);

    /** @param citations the wording; without it a decision gives no reasons */
    Grounds(@Nullable Citations citations) {
        this.citations = citations;
    }

    void add(Ground ground) {
        if (citations != null) {
            addOnce(citations.of(ground), because);
        }
    }

    void addPart(String part) {
        if (citations != null) {
            because.add(citations.ofPart(part));
        }
    }

    /** The row of the seasons of a city. */
    void addSeasons(@Nullable String city) {
        if (citations != null) {
            because.add(citations.ofSeasons(city));
        }
    }

    /** A row of the local rules, by its id. */
    void addLocalRow(String id) {
        if (citations != null) {
            addOnce(citations.ofLocalRow(id), because);
        }
    }

    /** A sentence that a rule says of this case, with the clause of a local row, if there is one. */
    void addSentence(Ground ground, @Nullable String row, String text) {
        if (citations != null) {
            String clause = (row == null ? citations.of(ground) : citations.ofLocalRow(row)).clause();
            because.add(new Reason(ground.section, null, null, ground.name, clause, text));
        }
    }

    void addCommonPart(String part) {
        if (citations != null) {
            because.add(citations.ofCommonPart(part));
        }
    }

    /** The rows of the days that were asked about, then those of their years. */
    void addDays(Found found) {
        if (citations == null) {
            return;
        }
        List<Reason> days = new ArrayList<>();
        List<Reason> years = new ArrayList<>();
        for (LocalDate day = found.first(); !day.isAfter(found.day()); day = day.plusDays(1)) {
            addOnce(day(day, citations), days);
            Reason year = citations.ofYear(day.getYear());
            if (year != null) {
                addOnce(year, years);
            }
        }
        days.sort(BY_ROW);
        days.forEach(reason -> addOnce(reason, because));
        years.forEach(reason -> addOnce(reason, because));
    }

    List<Reason> because() {
        return List.copyOf(because);
    }

    private static Reason day(LocalDate day, Citations citations) {
        Reason own = citations.ofDay(day);
        if (own != null) {
            return own;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return citations.of(weekend ? Ground.WEEKEND : Ground.WEEKDAY);
    }

    /** One ground has one reason, so being the same is being equal. */
    private static void addOnce(Reason reason, List<Reason> reasons) {
        for (Reason other : reasons) {
            if (other == reason) {
                return;
            }
        }
        reasons.add(reason);
    }
}
