package io.baoxiu.vocabulary;

import static io.baoxiu.vocabulary.Field.optional;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home a complaint is about. Days are calendar days in Asia/Shanghai; an absent day is not yet known.
 * {@code promisedMonths} count from delivery, {@code contractorMonths} from completion acceptance.
 */
public record Unit(
        @Nullable String reference,
        @Nullable String project,
        @Nullable String province,
        @Nullable String city,
        boolean fitted,
        Use use,
        @Nullable LocalDate completionAcceptedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable Boolean delivered,
        int designLifeYears,
        @Nullable Integer promisedMonths,
        @Nullable Integer contractorMonths) {

    private static final ValueType.Whole YEARS = ValueType.whole(1, 200);
    private static final ValueType.Whole MONTHS = ValueType.whole(0, 2_400);
    private static final long USUAL_DESIGN_LIFE = 50;

    static final List<Field> FIELDS = List.of(
            optional("unit.reference", ValueType.TEXT),
            optional("unit.project", ValueType.TEXT),
            optional("unit.province", new ValueType.Digits(2)),
            optional("unit.city", new ValueType.Digits(4)),
            optional("unit.fitted", ValueType.FLAG, false),
            optional("unit.use", ValueType.codes(Use.class), Use.RESIDENTIAL.name()),
            optional("unit.completionAcceptedOn", ValueType.DAY),
            optional("unit.deliveredOn", ValueType.DAY),
            optional("unit.delivered", ValueType.FLAG),
            optional("unit.designLifeYears", YEARS, USUAL_DESIGN_LIFE),
            optional("unit.promisedMonths", MONTHS),
            optional("unit.contractorMonths", MONTHS));

    public static final Unit UNKNOWN = new Unit(
            null, null, null, null, false, Use.RESIDENTIAL, null, null, null, (int) USUAL_DESIGN_LIFE, null, null);

    public Unit {
        Invalid.between(designLifeYears, YEARS.minimum(), YEARS.maximum(), "designLifeYears");
        Invalid.require(
                completionAcceptedOn == null || deliveredOn == null || !deliveredOn.isBefore(completionAcceptedOn),
                "deliveredOn",
                "must not be before `completionAcceptedOn`");
    }

    /** Whether the home had been handed over on that day; unknown when neither the day nor the fact is stated. */
    public @Nullable Boolean deliveredBy(LocalDate day) {
        return deliveredOn == null ? delivered : Boolean.valueOf(!deliveredOn.isAfter(day));
    }

    public enum Use {
        RESIDENTIAL,
        NON_RESIDENTIAL
    }
}
