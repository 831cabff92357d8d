package io.baoxiu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complaints at random, drawn to where decisions turn; the same seed gives the same complaints. */
public final class RandomFacts {

    private static final List<Integer> TERMS =
            List.of(0, 1, 2, 6, 11, 12, 13, 24, 24, 24, 36, 59, 60, 60, 96, 96, 120, 600);

    private static final List<String> PLACES = List.of(
            "33", "33", "3301", "3301", "37", "37", "3702", "3702", "3713", "3716", "3707", "50", "50", "11", "11",
            "11", "41", "41", "4101", "2101", "2301", "2201", "1501", "6501", "32", "");
    private static final List<LocalDate> FIRST_DAYS = List.of(
            LocalDate.of(2005, 7, 1),
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2013, 3, 1),
            LocalDate.of(2014, 3, 1),
            LocalDate.of(2015, 10, 1),
            LocalDate.of(2016, 1, 1),
            LocalDate.of(2017, 5, 1));

    private final Choice choice;
    private final RandomDays days;
    private final RandomMoney money;
    private final RandomMoments moments;

    public RandomFacts(long seed) {
        choice = new Choice(seed);
        days = new RandomDays(choice);
        money = new RandomMoney(choice);
        moments = new RandomMoments(choice);
    }

    public Facts next() {
        LocalDate reportedOn = days.any();
        return new Facts(complaint(reportedOn), unit(reportedOn), repair(reportedOn), contractor(), reportedOn);
    }

    private Complaint complaint(LocalDate reportedOn) {
        var kind = choice.chance(80) ? Complaint.Kind.REPAIR : choice.of(Complaint.Kind.values());
        boolean part = kind == Complaint.Kind.REPAIR || choice.chance(30);
        return new Complaint(
                null,
                kind,
                choice.of(Complaint.Topic.values()),
                moments.on(reportedOn),
                part ? choice.of(Model.parts()) : null,
                choice.of(Complaint.Cause.values()),
                choice.perhaps(40, () -> days.before(reportedOn)),
                choice.of(null, true, false),
                choice.of(null, null, true, false),
                choice.chance(10),
                choice.chance(10),
                choice.chance(10),
                choice.chance(10),
                choice.of(1, 1, 1, 2, 3, 4, 9, 10, 11, 1_000_000),
                choice.of(0, 0, 0, 1, 2, 3, 1_000));
    }

    private Unit unit(LocalDate reportedOn) {
        String place = choice.of(PLACES);
        String city = place.length() == 4 && choice.chance(80) ? place : null;
        boolean province = city == null ? !place.isEmpty() : choice.chance(50);
        Integer designLife = choice.of(1, 2, 5, 50, 50, 50, 70, 100, 200);
        Integer promised = choice.perhaps(30, this::months);
        Integer agreed = choice.perhaps(30, this::months);
        LocalDate accepted = choice.perhaps(85, () -> start(reportedOn, designLife, agreed));
        LocalDate delivered = choice.perhaps(80, () -> start(reportedOn, designLife, promised));
        if (accepted != null && delivered != null && delivered.isBefore(accepted)) {
            delivered = choice.perhaps(50, () -> days.after(accepted));
        }
        return new Unit(
                null,
                choice.of("east", null),
                province ? place.substring(0, 2) : null,
                city,
                choice.chance(50),
                choice.chance(80) ? Unit.Use.RESIDENTIAL : Unit.Use.NON_RESIDENTIAL,
                accepted,
                delivered,
                delivered(reportedOn, delivered),
                designLife,
                promised,
                agreed);
    }

    private Integer months() {
        return choice.chance(80) ? choice.of(TERMS) : Integer.valueOf(choice.of(2_400, choice.between(0, 2_400)));
    }

    private LocalDate start(LocalDate reportedOn, int designLife, @Nullable Integer agreed) {
        return switch (choice.between(0, 9)) {
            case 0 -> days.any();
            case 1 -> days.near(choice.of(FIRST_DAYS));
            case 2 -> days.near(reportedOn);
            case 3, 4 -> days.seasonBefore(reportedOn);
            case 5 -> days.about(reportedOn, designLife * 12);
            case 6 -> days.about(reportedOn, agreed == null ? 12 : agreed);
            default -> days.about(reportedOn, choice.of(TERMS));
        };
    }

    private @Nullable Boolean delivered(LocalDate reportedOn, @Nullable LocalDate deliveredOn) {
        if (deliveredOn == null) {
            return choice.of(null, true, true, false);
        }
        return choice.perhaps(20, () -> !deliveredOn.isAfter(reportedOn));
    }

    private Repair repair(LocalDate reportedOn) {
        BigDecimal estimated = choice.perhaps(75, money::any);
        BigDecimal actual = choice.perhaps(30, money::any);
        LocalDate dispatched = choice.perhaps(40, () -> days.after(reportedOn));
        LocalDate completed = choice.perhaps(40, () -> days.after(dispatched == null ? reportedOn : dispatched));
        return new Repair(
                estimated,
                actual,
                money.related(choice.chance(50) ? estimated : actual),
                choice.perhaps(85, () -> choice.of(1, 1, 2, 3, 100)),
                choice.chance(30),
                choice.chance(50),
                choice.of(0, 1, 5, 20, 365),
                choice.chance(60),
                choice.perhaps(40, () -> days.before(reportedOn)),
                dispatched,
                completed);
    }

    private Contractor contractor() {
        return new Contractor(choice.of(Contractor.Response.values()), null, choice.perhaps(70, money::any));
    }
}
