package io.baoxiu.table.cell;

import static io.baoxiu.table.Finding.Code.BAD_RANGE;
import static io.baoxiu.table.Finding.Code.EMPTY_RANGE;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.condition.UnaryTest.Affix;
import io.baoxiu.table.condition.UnaryTest.Either;
import io.baoxiu.table.condition.UnaryTest.Not;
import io.baoxiu.table.condition.UnaryTest.OneOf;
import io.baoxiu.table.condition.UnaryTest.Range;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCellTest {

    private static final ValueType CAUSE = ValueType.codes("CONSTRUCTION", "MATERIAL", "DESIGN");
    private static final ValueType PART = ValueType.codes("ROOF_LEAK", "PIPE_LEAK", "PAINT");
    private static final ValueType PROVINCE = new ValueType.Digits(2);
    private static final ValueType MONTHS = ValueType.whole(0, 2_400);
    private static final ValueType SHARE = new ValueType.Decimal(BigDecimal.ZERO, BigDecimal.ONE);
    private static final CellReader READER = new CellReader(false);

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " - ", "－", "　"})
    void asksNothingWhenBlankOrADash(String text) {
        assertThat(read(text, CAUSE)).isEqualTo(UnaryTest.ANY);
        assertThat(read(text, ValueType.MONEY)).isEqualTo(UnaryTest.ANY);
        assertThat(read(text, ValueType.TEXT)).isEqualTo(UnaryTest.ANY);
    }

    @Test
    void takesOneValueOfItsType() {
        assertThat(read("CONSTRUCTION", CAUSE)).isEqualTo(one("CONSTRUCTION"));
        assertThat(read(" 24 ", MONTHS)).isEqualTo(one(24L));
        assertThat(read("２４", MONTHS)).isEqualTo(one(24L));
        assertThat(read("1,000.5", ValueType.MONEY)).isEqualTo(one(new BigDecimal("1000.50")));
        assertThat(read("20%", SHARE)).isEqualTo(one(new BigDecimal("0.2")));
        assertThat(read("２０ ％", SHARE)).isEqualTo(one(new BigDecimal("0.2")));
        assertThat(read("2026-01-01", ValueType.DAY)).isEqualTo(one(LocalDate.of(2026, 1, 1)));
        assertThat(read("11-15", ValueType.ANNUAL_DAY)).isEqualTo(one(MonthDay.of(11, 15)));
        assertThat(read("33", PROVINCE)).isEqualTo(one("33"));
        assertThat(read("悦府（一期）", ValueType.TEXT)).isEqualTo(one("悦府（一期）"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "TRUE, true", "是, true", "false, false", "否, false"})
    void takesFlagsInBothLanguages(String text, boolean flag) {
        assertThat(read(text, ValueType.FLAG)).isEqualTo(one(flag));
    }

    @Test
    void countsNativeCellsByTheirValue() {
        assertThat(read(new Cell.Number(33), PROVINCE)).isEqualTo(one("33"));
        assertThat(read(new Cell.Number(0.2), SHARE)).isEqualTo(one(new BigDecimal("0.2")));
        assertThat(read(new Cell.Number(0.1 + 0.2), ValueType.MONEY)).isEqualTo(one(new BigDecimal("0.30")));
        assertThat(read(new Cell.Number(1_000_000_000_000d), ValueType.MONEY))
                .isEqualTo(one(new BigDecimal("1000000000000.00")));
        assertThat(read(new Cell.Number(46_023), ValueType.DAY)).isEqualTo(one(LocalDate.of(2026, 1, 1)));
        assertThat(read(new Cell.Number(46_341), ValueType.ANNUAL_DAY)).isEqualTo(one(MonthDay.of(11, 15)));
        assertThat(read(new Cell.Number(2026), ValueType.TEXT)).isEqualTo(one("2026"));
        assertThat(read(new Cell.Flag(true), ValueType.FLAG)).isEqualTo(one(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 33", "> 33", "[11..33]", "(11..33]", "11, >= 33"})
    void knowsNoRangeOfValuesWithoutAnOrder(String text) {
        assertThat(fault(new Cell.Text(text), PROVINCE)).isEqualTo(BAD_RANGE);
        assertThat(fault(new Cell.Text(text.replaceAll("[0-9]{2}", "CONSTRUCTION")), CAUSE))
                .isEqualTo(BAD_RANGE);
        assertThat(fault(new Cell.Text(text.replaceAll("[0-9]{2}", "true")), ValueType.FLAG))
                .isEqualTo(BAD_RANGE);
    }

    @Test
    void saysHowToExcludeAValueWithoutAnOrder() {
        assertThat(READER.condition(new Cell.Text("<> CONSTRUCTION"), CAUSE))
                .extracting(read -> ((Typed.Bad<?>) read).suggestion())
                .isEqualTo(List.of("not(CONSTRUCTION)"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "109939, 2200-12-31"})
    void countsDaysFrom1900AsSpreadsheetsDo(double count, LocalDate day) {
        assertThat(read(new Cell.Number(count), ValueType.DAY)).isEqualTo(one(day));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        CellReader since1904 = new CellReader(true);

        assertThat(since1904.condition(new Cell.Number(44_561), ValueType.DAY))
                .isEqualTo(new Typed.Good<>(one(LocalDate.of(2026, 1, 1))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 60, -1, 1.5, 109_940, 1e300})
    void refusesCountsThatAreNoDay(double count) {
        assertThat(fault(new Cell.Number(count), ValueType.DAY)).isEqualTo(WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATERIAL, DESIGN",
                "MATERIAL;DESIGN",
                "MATERIAL、DESIGN",
                "MATERIAL，DESIGN",
                "MATERIAL；\"DESIGN\""
            })
    void takesAListInEveryPunctuation(String text) {
        assertThat(read(text, CAUSE)).isEqualTo(new OneOf(Set.of("MATERIAL", "DESIGN")));
    }

    @Test
    void tellsAThousandsMarkFromAList() {
        assertThat(read("1,000", MONTHS)).isEqualTo(one(1_000L));
        assertThat(read("1，000", MONTHS)).isEqualTo(one(1_000L));
        assertThat(read("1, 200", MONTHS)).isEqualTo(new OneOf(Set.of(1L, 200L)));
        assertThat(read("1;200", MONTHS)).isEqualTo(new OneOf(Set.of(1L, 200L)));
        assertThat(read("1,000, 2,000", MONTHS)).isEqualTo(new OneOf(Set.of(1_000L, 2_000L)));
        assertThat(read("33,44", PROVINCE)).isEqualTo(new OneOf(Set.of("33", "44")));
        assertThat(bad("1,20", MONTHS).suggestion()).containsExactly("1, 20");
    }

    @Test
    void takesQuotedTextAsItself() {
        assertThat(read("\"-\"", ValueType.TEXT)).isEqualTo(one("-"));
        assertThat(read("“A, B”", ValueType.TEXT)).isEqualTo(one("A, B"));
        assertThat(read("\"null\"", ValueType.TEXT)).isEqualTo(one("null"));
        assertThat(read("\"say \"\"x\"\"\", y", ValueType.TEXT)).isEqualTo(new OneOf(Set.of("say \"x\"", "y")));
    }

    @Test
    void readsComparisonsAndRanges() {
        BigDecimal thousand = new BigDecimal("1000.00");
        BigDecimal tenThousand = new BigDecimal("10000.00");
        assertThat(read("< 1000", ValueType.MONEY)).isEqualTo(new Range(null, false, thousand, false));
        assertThat(read("＜＝1,000", ValueType.MONEY)).isEqualTo(new Range(null, false, thousand, true));
        assertThat(read("≤ 1000", ValueType.MONEY)).isEqualTo(new Range(null, false, thousand, true));
        assertThat(read(">1000", ValueType.MONEY)).isEqualTo(new Range(thousand, false, null, false));
        assertThat(read("≥1000", ValueType.MONEY)).isEqualTo(new Range(thousand, true, null, false));
        assertThat(read("[1000..10000]", ValueType.MONEY)).isEqualTo(new Range(thousand, true, tenThousand, true));
        assertThat(read("（1,000..10,000］", ValueType.MONEY)).isEqualTo(new Range(thousand, false, tenThousand, true));
        assertThat(read(">= 2017-05-01", ValueType.DAY))
                .isEqualTo(new Range(LocalDate.of(2017, 5, 1), true, null, false));
        assertThat(read("[06-01..09-15)", ValueType.ANNUAL_DAY))
                .isEqualTo(new Range(MonthDay.of(6, 1), true, MonthDay.of(9, 15), false));
        assertThat(read("[0..20%)", SHARE)).isEqualTo(new Range(BigDecimal.ZERO, true, new BigDecimal("0.2"), false));
    }

    @Test
    void mixesValuesRangesAndEndings() {
        assertThat(read("[1..2], 7, [5..6]", MONTHS))
                .isEqualTo(new Either(List.of(one(7L), new Range(1L, true, 2L, true), new Range(5L, true, 6L, true))));
        assertThat(read("PAINT, *_LEAK", PART)).isEqualTo(new Either(List.of(one("PAINT"), new Affix("", "_LEAK"))));
        assertThat(read("12, null", MONTHS)).isEqualTo(new Either(List.of(one(12L), UnaryTest.UNKNOWN)));
    }

    @Test
    void readsWhatIsExcluded() {
        assertThat(read("not(MATERIAL, DESIGN)", CAUSE)).isEqualTo(new Not(new OneOf(Set.of("MATERIAL", "DESIGN"))));
        assertThat(read("NOT （MATERIAL）", CAUSE)).isEqualTo(new Not(one("MATERIAL")));
        assertThat(read("not([1..3])", MONTHS)).isEqualTo(new Not(new Range(1L, true, 3L, true)));
        assertThat(read("not(null)", MONTHS)).isEqualTo(UnaryTest.KNOWN);
        assertThat(read("not(悦府（一期）)", ValueType.TEXT)).isEqualTo(new Not(one("悦府（一期）")));
        assertThat(read("not(\"A), B\", C)", ValueType.TEXT)).isEqualTo(new Not(new OneOf(Set.of("A), B", "C"))));
    }

    @Test
    void readsWhatIsExcludedBesideTheRest() {
        assertThat(read("null, not(悦府)", ValueType.TEXT))
                .isEqualTo(new Either(List.of(UnaryTest.UNKNOWN, new Not(one("悦府")))));
        assertThat(read("Not ( 悦府, \"A, B\" )；翠苑", ValueType.TEXT))
                .isEqualTo(new Either(List.of(one("翠苑"), new Not(new OneOf(Set.of("悦府", "A, B"))))));
        assertThat(read("null, not(MATERIAL, DESIGN)", CAUSE))
                .isEqualTo(new Either(List.of(UnaryTest.UNKNOWN, new Not(new OneOf(Set.of("MATERIAL", "DESIGN"))))));
        assertThat(read("not(1, [3..5)), not(1,000)", MONTHS))
                .isEqualTo(new Either(List.of(
                        new Not(new Either(List.of(one(1L), new Range(3L, true, 5L, false)))), new Not(one(1_000L)))));
        assertThat(read("not(A), not(B)", ValueType.TEXT))
                .isEqualTo(new Either(List.of(new Not(one("A")), new Not(one("B")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not(A", "not(A)B", "null, not(B", "not(not(A))", "not(A) not(B)", "not (really) a name"})
    void takesNoBrokenExclusionForAText(String text) {
        for (ValueType type : List.of(ValueType.TEXT, CAUSE, MONTHS, ValueType.DAY)) {
            assertThat(bad(text, type).code()).as("%s as %s", text, type).isEqualTo(WRONG_TYPE);
        }
        for (String better : bad(text, ValueType.TEXT).suggestion()) {
            read(better, ValueType.TEXT);
        }
    }

    @Test
    void aTextThatLooksLikeAnExclusionIsQuoted() {
        assertThat(bad("not (really) a name", ValueType.TEXT).suggestion()).containsExactly("\"not (really) a name\"");
        assertThat(read("\"not (really) a name\"", ValueType.TEXT)).isEqualTo(one("not (really) a name"));
        assertThat(read("nothing (yet)", ValueType.TEXT)).isEqualTo(one("nothing (yet)"));
    }

    @Test
    void readsUnknownAndEndings() {
        assertThat(read("null", MONTHS)).isEqualTo(UnaryTest.UNKNOWN);
        assertThat(read("null", ValueType.TEXT)).isEqualTo(UnaryTest.UNKNOWN);
        assertThat(read("*_LEAK", PART)).isEqualTo(new Affix("", "_LEAK"));
        assertThat(read("ROOF＿＊", PART)).isEqualTo(new Affix("ROOF_", ""));
        assertThat(read("3*", PROVINCE)).isEqualTo(new Affix("3", ""));
    }

    @Test
    void takesWhatLooksLikeCodeAsPlainTextWhereTextStands() {
        assertThat(read("${jndi:ldap}", ValueType.TEXT)).isEqualTo(one("${jndi:ldap}"));
        assertThat(read("*", ValueType.TEXT)).isEqualTo(one("*"));
        assertThat(read("> 5", ValueType.TEXT)).isEqualTo(one("> 5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1) eval(java.lang.Runtime.getRuntime().exec(\"x\"))",
                "\"; System.exit(0); //",
                "${7*7}",
                "#{7*7}",
                "=HYPERLINK(\"http://x\")",
                "=cmd|'/c calc'!A0"
            })
    void refusesWhatWouldBeCodeElsewhere(String text) {
        for (ValueType type :
                List.of(CAUSE, PART, PROVINCE, MONTHS, ValueType.MONEY, SHARE, ValueType.DAY, ValueType.FLAG)) {
            assertThat(bad(text, type).code()).as("%s as %s", text, type).isEqualTo(WRONG_TYPE);
        }
    }

    @Test
    void namesTheNearestCodes() {
        assertThat(bad("MATERAIL", CAUSE).code()).isEqualTo(UNKNOWN_CODE);
        assertThat(bad("MATERAIL", CAUSE).suggestion()).startsWith("MATERIAL");
        assertThat(read("material", CAUSE)).isEqualTo(one("MATERIAL"));
        assertThat(bad("ROOF LEAK", PART).suggestion()).containsExactly("ROOF_LEAK");
        assertThat(bad("*_FLOOD", PART).code()).isEqualTo(UNKNOWN_CODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10..20       | [10..20]",
                "10-20        | [10..20]",
                "10 至 20     | [10..20]",
                "[..20]       | <= 20",
                "(10..)       | > 10",
                "=> 10        | >= 10",
                "<> 10        | not(10)"
            })
    void saysHowARangeIsWritten(String text, String better) {
        assertThat(bad(text, MONTHS).code()).isEqualTo(BAD_RANGE);
        assertThat(bad(text, MONTHS).suggestion()).containsExactly(better);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "[1..2", "[1", "[..]", "< 5 >"})
    void refusesRangesThatAreNotWhole(String text) {
        assertThat(bad(text, MONTHS).code()).isIn(BAD_RANGE, WRONG_TYPE);
    }

    @Test
    void refusesRangesWhereNothingHasAnOrder() {
        assertThat(bad("[A..B]", CAUSE).code()).isEqualTo(BAD_RANGE);
        assertThat(bad("> A", CAUSE).code()).isEqualTo(BAD_RANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2..1]", "(1..2)", "(1..1]", "< 0", "> 2400", "[3000..4000]"})
    void findsNothingBetweenWholeNumbers(String text) {
        assertThat(bad(text, MONTHS).code()).isEqualTo(EMPTY_RANGE);
    }

    @Test
    void knowsHowCloseValuesLie() {
        assertThat(bad("(1..1.01)", ValueType.MONEY).code()).isEqualTo(EMPTY_RANGE);
        assertThat(bad("(2026-01-01..2026-01-02)", ValueType.DAY).code()).isEqualTo(EMPTY_RANGE);
        assertThat(read("(0.1..0.11)", SHARE)).isInstanceOf(Range.class);
        assertThat(bad("(0.1..0.1]", SHARE).code()).isEqualTo(EMPTY_RANGE);
        assertThat(bad("> 1", SHARE).code()).isEqualTo(EMPTY_RANGE);
        assertThat(bad("[20..10]", MONTHS).suggestion()).containsExactly("[10..20]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2401", "-1", "2.5", "abc", "1 000", "99999999999999999999", "1,00,000", "20%"})
    void refusesOtherWholeNumbers(String text) {
        assertThat(bad(text, MONTHS).code()).isEqualTo(WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "-0.01", "1000000000000.01", "$100", "1e13", "NaN"})
    void refusesOtherAmounts(String text) {
        assertThat(bad(text, ValueType.MONEY).code()).isEqualTo(WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026/1/5, 2026-01-05",
        "2026年1月5日, 2026-01-05",
        "2026-1-5, 2026-01-05",
        "2026-02-30,",
        "1899-12-31,",
        "46000,"
    })
    void refusesDaysInOtherForms(String text, String better) {
        assertThat(bad(text, ValueType.DAY).code()).isEqualTo(WRONG_TYPE);
        assertThat(bad(text, ValueType.DAY).suggestion()).isEqualTo(better == null ? List.of() : List.of(better));
    }

    @Test
    void refusesWhatIsNeitherTextNorNumber() {
        assertThat(fault(new Cell.Fault("#N/A"), MONTHS)).isEqualTo(WRONG_TYPE);
        assertThat(fault(new Cell.Flag(true), MONTHS)).isEqualTo(WRONG_TYPE);
        assertThat(fault(new Cell.Number(1), ValueType.FLAG)).isEqualTo(WRONG_TYPE);
        assertThat(fault(new Cell.Number(0.005), ValueType.MONEY)).isEqualTo(WRONG_TYPE);
        assertThat(bad("1", PROVINCE).suggestion()).containsExactly("01");
    }

    @Test
    void saysWhatWasReadAndWhatWouldDo() {
        assertThat(bad("abc", MONTHS).message().en()).isEqualTo("read `abc`; expected a whole number (0-2400)");
        assertThat(bad("abc", MONTHS).message().zh()).isEqualTo("读到 `abc`，此处应为整数（0-2400）");
    }

    @Test
    void endsSoonOnLongTexts() {
        for (String piece : List.of("1,", "(", "[1..", "\"", "not(", "*", "A, ", "，", "9", "<")) {
            String text = piece.repeat(32_767 / piece.length());
            for (ValueType type : List.of(CAUSE, MONTHS, ValueType.MONEY, ValueType.DAY, ValueType.TEXT, SHARE)) {
                assertThat(READER.condition(new Cell.Text(text), type)).isNotNull();
            }
        }
    }

    private static UnaryTest one(Object value) {
        return new OneOf(Set.of(value));
    }

    private static UnaryTest read(String text, ValueType type) {
        return read(new Cell.Text(text), type);
    }

    private static UnaryTest read(Cell cell, ValueType type) {
        Typed<UnaryTest> typed = READER.condition(cell, type);
        assertThat(typed).isInstanceOf(Typed.Good.class);
        return ((Typed.Good<UnaryTest>) typed).value();
    }

    private static Typed.Bad<UnaryTest> bad(String text, ValueType type) {
        Typed<UnaryTest> typed = READER.condition(new Cell.Text(text), type);
        assertThat(typed).as(text).isInstanceOf(Typed.Bad.class);
        return (Typed.Bad<UnaryTest>) typed;
    }

    private static Finding.Code fault(Cell cell, ValueType type) {
        return ((Typed.Bad<UnaryTest>) READER.condition(cell, type)).code();
    }
}
