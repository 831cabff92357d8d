package io.baoxiu.table.cell;

import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeCellTest {

    private static final ValueType STEP = ValueType.codes("FIRST", "SECOND", "THIRD");
    private static final ValueType STEPS = new ValueType.ListOf(STEP);
    private static final CellReader READER = new CellReader(false);

    @Test
    void takesOneValueOrNone() {
        assertThat(read("SECOND", STEP)).isEqualTo(good("SECOND"));
        assertThat(read("\"SECOND\"", STEP)).isEqualTo(good("SECOND"));
        assertThat(read("３", ValueType.whole(1, 9))).isEqualTo(good(3L));
        assertThat(read("1,000", ValueType.MONEY)).isEqualTo(good(new BigDecimal("1000.00")));
        assertThat(read("11-15", ValueType.ANNUAL_DAY)).isEqualTo(good(MonthDay.of(11, 15)));
        assertThat(read("是", ValueType.FLAG)).isEqualTo(good(true));
        assertThat(READER.outcome(new Cell.Number(46_023), ValueType.DAY)).isEqualTo(good(LocalDate.of(2026, 1, 1)));
        assertThat(READER.outcome(null, STEP)).isEqualTo(new Typed.Good<>(Optional.empty()));
        assertThat(read("null", STEP)).isEqualTo(new Typed.Good<>(Optional.empty()));
    }

    @Test
    void ordersAListAsItsCodesAre() {
        assertThat(read("THIRD、FIRST", STEPS)).isEqualTo(good(List.of("FIRST", "THIRD")));
        assertThat(read("SECOND", STEPS)).isEqualTo(good(List.of("SECOND")));
    }

    @Test
    void refusesWhatOnlyAConditionCanHold() {
        for (String text : List.of("-", "FIRST, SECOND", "not(FIRST)", "*ST", "[FIRST..SECOND]")) {
            assertThat(fault(read(text, STEP))).as(text).isEqualTo(WRONG_TYPE);
        }
        assertThat(fault(read("< 5", ValueType.whole(0, 9)))).isEqualTo(WRONG_TYPE);
    }

    @Test
    void refusesListsWithTheSameTwiceOrUnknown() {
        assertThat(fault(read("FIRST, FIRST", STEPS))).isEqualTo(WRONG_TYPE);
        assertThat(fault(read("FIRST, FOURTH", STEPS))).isEqualTo(UNKNOWN_CODE);
        assertThat(fault(read("FIRST,, SECOND", STEPS))).isEqualTo(WRONG_TYPE);
    }

    private static Typed<Optional<Object>> read(String text, ValueType type) {
        return READER.outcome(new Cell.Text(text), type);
    }

    private static Typed<Optional<Object>> good(Object value) {
        return new Typed.Good<>(Optional.of(value));
    }

    private static io.baoxiu.table.Finding.Code fault(Typed<Optional<Object>> typed) {
        return ((Typed.Bad<Optional<Object>>) typed).code();
    }
}
