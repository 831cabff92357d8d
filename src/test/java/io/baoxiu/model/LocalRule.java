package io.baoxiu.model;

import static io.baoxiu.model.Period.months;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a province or a city prescribes.
 *
 * @param row its row's id in the table
 * @param ofOwner whether it is the owner's term, from delivery; else the contractor's, from completion acceptance
 * @param period how long; as long as the contractor answers where absent
 * @param restarts whether a repair starts it again
 */
record LocalRule(
        String row,
        Predicate<Home> holds,
        boolean ofOwner,
        @Nullable Period period,
        boolean restarts) {

    private static final Set<String> LEAKS = Set.of(
            "ROOF_LEAK", "EXTERIOR_WALL_LEAK", "BATHROOM_LEAK", "KITCHEN_LEAK", "WINDOW_EDGE_LEAK", "BASEMENT_LEAK");
    private static final Set<String> CONCEALED = Set.of("CONCEALED_PIPE", "CONCEALED_WIRING");
    private static final Set<String> INSULATION = Set.of("WALL_INSULATION", "ROOF_INSULATION");

    private static final List<LocalRule> ALL = List.of(
            owners(
                    "ZJ1",
                    home -> home.isIn("33") && home.isHome() && home.deliveredFrom(2017, 5, 1) && home.is(LEAKS),
                    months(96)),
            owners(
                    "ZJ2",
                    home -> home.isIn("33")
                            && home.isHome()
                            && home.unit.fitted()
                            && home.deliveredFrom(2017, 5, 1)
                            && home.is(CONCEALED),
                    months(96)),
            owners("HZ1", home -> home.isInCity("3301") && home.deliveredFrom(2015, 10, 1) && !home.common, null),
            owners("SD1", home -> home.isIn("37") && home.deliveredFrom(2005, 7, 1), null),
            owners("CQ1", home -> home.isIn("50") && home.deliveredFrom(2014, 3, 1), null),
            new LocalRule("BJ1", home -> home.isIn("11") && home.deliveredFrom(2016, 1, 1), true, null, true),
            contractors("SD2", home -> home.isIn("37") && home.acceptedFrom(2013, 3, 1) && home.is(INSULATION)),
            contractors("QD1", home -> home.isInCity("3702") && home.acceptedFrom(2010, 1, 1) && home.is(INSULATION)),
            new LocalRule("HA1", home -> home.isIn("41"), false, null, true));

    /** A part of a home, as rules tell homes apart. */
    record Home(Unit unit, String part, boolean common) {

        boolean isIn(String province) {
            String city = unit.city();
            String stated = unit.province();
            return stated == null ? city != null && city.startsWith(province) : stated.equals(province);
        }

        boolean isInCity(String city) {
            return city.equals(unit.city());
        }

        boolean isHome() {
            return unit.use() == Unit.Use.RESIDENTIAL;
        }

        boolean is(Set<String> parts) {
            return parts.contains(part);
        }

        boolean deliveredFrom(int year, int month, int day) {
            LocalDate delivered = unit.deliveredOn();
            return delivered != null && !delivered.isBefore(LocalDate.of(year, month, day));
        }

        boolean acceptedFrom(int year, int month, int day) {
            LocalDate accepted = unit.completionAcceptedOn() == null ? unit.deliveredOn() : unit.completionAcceptedOn();
            return accepted != null && !accepted.isBefore(LocalDate.of(year, month, day));
        }
    }

    static Stream<LocalRule> of(Home home) {
        return ALL.stream().filter(rule -> rule.holds.test(home));
    }

    private static LocalRule owners(String row, Predicate<Home> holds, @Nullable Period period) {
        return new LocalRule(row, holds, true, period, false);
    }

    private static LocalRule contractors(String row, Predicate<Home> holds) {
        return new LocalRule(row, holds, false, months(120), false);
    }
}
