package io.baoxiu.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Relations that the analysis could not treat exactly together are refused as they are read, in words. */
class ExactRelationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approval.amount = approval.amount + repair.actualCost | counts twice in one relation",
                "repair.completedOn <= unit.deliveredOn + reportedOn | is neither an amount nor a number",
                "calendar.weekday = weekday(calendar.day); calendar.weekday = weekday(reportedOn) | follows from two"
                        + " values",
                "calendar.year = year(reportedOn); calendar.year = year(unit.deliveredOn) | follows from two values",
                "calendar.weekday = weekday(reportedOn); reportedOn <= repair.completedOn | has a day of the week",
                "calendar.year = year(reportedOn); calendar.year <= unit.contractorMonths | follows from another value",
                "months(unit.deliveredOn, unit.promisedMonths) <= unit.deliveredOn | is counted from and to",
                "months(unit.deliveredOn, unit.promisedMonths) <= repair.completedOn; unit.promisedMonths <="
                        + " unit.contractorMonths| stands in another relation",
                "months(unit.deliveredOn, unit.promisedMonths) <= repair.completedOn;"
                        + " repair.completedOn <= months(unit.deliveredOn, unit.contractorMonths)"
                        + "| related to other months",
                "months(unit.deliveredOn, unit.promisedMonths) <= repair.completedOn; reportedOn <= repair.completedOn;"
                        + " reportedOn <= months(unit.completionAcceptedOn, unit.contractorMonths)"
                        + "| related to other months",
                "approval.amount = repair.actualCost + repair.relatedCost; settlement.cost = repair.relatedCost +"
                        + " repair.estimatedCost; execution.expectedCost = repair.actualCost + repair.estimatedCost |"
                        + " fractions might be needed"
            })
    void areRefused(String relations, String why) {
        assertThatThrownBy(() -> premises(relations))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the relations cannot be treated exactly: `")
                .hasMessageContaining(why);
    }

    @Test
    void areRefusedWhereMonthsWouldHaveToEndOnADay() {
        assertThatThrownBy(() -> premises("unit.deliveredOn = months(reportedOn, unit.promisedMonths)"))
                .hasMessage("months end on some days and skip others:"
                        + " `months(reportedOn, unit.promisedMonths)` equals no day exactly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approval.amount = repair.actualCost + repair.relatedCost; settlement.cost = repair.actualCost | 2",
                "months(unit.deliveredOn, unit.promisedMonths) <= repair.completedOn; unit.deliveredOn <= reportedOn |"
                        + " 2",
                "calendar.weekday = weekday(calendar.day); calendar.year = year(calendar.day) | 2"
            })
    void areTakenWhereTheyAreExact(String relations, int count) {
        assertThat(premises(relations).relations()).hasSize(count);
    }

    private static Premises premises(String relations) {
        List<Relation> read = Stream.of(relations.split("; *"))
                .map(text -> new RelationText(ShippedRules.vocabulary()).read(text, Map.of()))
                .toList();
        return new Premises(List.of(), List.of(), read, LegalFloors.NONE);
    }
}
