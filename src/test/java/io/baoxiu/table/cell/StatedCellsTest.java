package io.baoxiu.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedCellsTest {

    private static final StatedCells CELLS = new StatedCells(false);
    private static final ValueType PARTS =
            new ValueType.Code(new CodeList("part", Map.of("ROOF_LEAK", new Label("屋面漏水", "Roof leak"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05",
                "2026/3/5",
                "2026.3.5",
                "2026年3月5日",
                "2026年03月05日",
                " 2026-3-5 ",
                "20260305",
                "２０２６年３月５日"
            })
    void readsADayAsPeopleWriteIt(String text) {
        assertThat(read(text, ValueType.DAY)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(read(text, ValueType.MOMENT)).isEqualTo(new ReportedAt("2026-03-05", LocalDate.of(2026, 3, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026/3/5 9:40, 2026-03-05T09:40",
        "2026年3月5日 9时40分, 2026-03-05T09:40",
        "2026-03-05T09:40:30, 2026-03-05T09:40:30",
        "2026-03-05 00:00:00, 2026-03-05",
        "2026-03-05T23:30Z, 2026-03-05T23:30Z"
    })
    void readsTheTimeBehindADay(String text, String moment) {
        assertThat(((ReportedAt) read(text, ValueType.MOMENT)).text()).isEqualTo(moment);
    }

    @Test
    void readsWhatASpreadsheetCounts() {
        assertThat(read(new Cell.Number(46_086), ValueType.DAY)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(read(new Cell.Number(46_086.402777777), ValueType.MOMENT))
                .isEqualTo(new ReportedAt("2026-03-05T09:40", LocalDate.of(2026, 3, 5)));
        assertThat(read(new Cell.Number(20_260_305), ValueType.DAY)).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(read(new Cell.Number(1200.5), ValueType.MONEY)).isEqualTo(new BigDecimal("1200.50"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200", "1,200元", "￥1,200.00", "１２００", "0.12万", "1,200 元"})
    void readsASum(String text) {
        assertThat(read(text, ValueType.MONEY)).isEqualTo(new BigDecimal("1200.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "是, true",
        "√, true",
        "对, true",
        "Y, true",
        "TRUE, true",
        "否, false",
        "×, false",
        "N, false",
        "no, false"
    })
    void readsYesAndNo(String text, boolean holds) {
        assertThat(read(text, ValueType.FLAG)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"屋面漏水", " roof  leak ", "ROOF_LEAK", "roof_leak"})
    void readsACodeByItsLabels(String text) {
        assertThat(read(text, PARTS)).isEqualTo("ROOF_LEAK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "/", "不明"})
    void readsThatNothingIsStated(String text) {
        assertThat(CELLS.of(new Cell.Text(text), ValueType.DAY)).isEqualTo(new Typed.Good<>(Optional.empty()));
        assertThat(CELLS.of(null, ValueType.MONEY)).isEqualTo(new Typed.Good<>(Optional.empty()));
    }

    @Test
    void leavesATextAsItIs() {
        assertThat(read("丙方门窗, 幕墙 \"有限\" 公司", ValueType.TEXT)).isEqualTo("丙方门窗, 幕墙 \"有限\" 公司");
    }

    @ParameterizedTest
    @CsvSource({"3月5日", "2026-02-30", "2026年2月30日", "26/3/5", "2026-03-05 25:00", "去年底"})
    void doesNotGuessADay(String text) {
        assertThat(CELLS.of(new Cell.Text(text), ValueType.DAY)).isInstanceOf(Typed.Bad.class);
        assertThat(CELLS.of(new Cell.Text(text), ValueType.MOMENT)).isInstanceOf(Typed.Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"约1200元", "1200.555", "-5", "面议"})
    void doesNotGuessASum(String text) {
        assertThat(CELLS.of(new Cell.Text(text), ValueType.MONEY)).isInstanceOf(Typed.Bad.class);
    }

    @Test
    void readsNoFormula() {
        assertThat(CELLS.of(new Cell.Formula(true), ValueType.MONEY)).isInstanceOf(Typed.Bad.class);
        assertThat(CELLS.of(new Cell.Formula(false), ValueType.MONEY)).isEqualTo(new Typed.Good<>(Optional.empty()));
    }

    private static Object read(String text, ValueType type) {
        return read(new Cell.Text(text), type);
    }

    private static Object read(Cell cell, ValueType type) {
        Typed<Optional<Object>> read = CELLS.of(cell, type);
        assertThat(read).isInstanceOf(Typed.Good.class);
        return ((Typed.Good<Optional<Object>>) read).value().orElseThrow();
    }
}
