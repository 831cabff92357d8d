package io.baoxiu.table.cell;

import static io.baoxiu.table.Finding.Code.BAD_RANGE;
import static io.baoxiu.table.Finding.Code.NO_EFFECT;
import static io.baoxiu.table.Finding.Code.UNKNOWN_CODE;
import static io.baoxiu.table.Finding.Code.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write without thinking is understood where it can mean one thing only, and nothing beyond. */
class EverydayCellTest {

    private static final ValueType CAUSE = ValueType.codes("CONSTRUCTION", "OWNER_ALTERATION");
    private static final ValueType COUNT = ValueType.whole(0, 1_000_000);
    private static final ValueType SHARE = new ValueType.Decimal(BigDecimal.ZERO, BigDecimal.ONE);
    private static final CellReader READER = new CellReader(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1E+05           | 100000",
                "1.5e3           | 1500",
                "1万             | 10000",
                "1.5万           | 15000",
                "1 万            | 10000",
                "¥10,000         | 10000",
                "￥10，000       | 10000",
                "１０００元      | 1000",
                "1000 元         | 1000",
                "1万元           | 10000",
                "1000元以下      | <= 1000",
                "1000以下        | <= 1000",
                "1000以上        | >= 1000",
                "1万元以上       | >= 10000",
                "超过1000        | > 1000",
                "超过 1万元      | > 10000",
                "不满1000        | < 1000",
                "1000~10000      | [1000..10000]",
                "1000 ～ 10000元 | [1000..10000]",
                "1000元〜2000元  | [1000..2000]",
                "1万~2万         | [10000..20000]",
                ">1000 且 <=10000 | (1000..10000]",
                "<=10000且>1000  | (1000..10000]",
                "超过1000 且 1万以下 | (1000..10000]",
                ">¥10000         | > 10000",
                "[1万..2万元)    | [10000..20000)",
                "not(1万)        | not(10000)",
                "1000元以下、1万元以上 | <= 1000, >= 10000"
            })
    void readsAmountsAsPeopleWriteThem(String text, String plain) {
        assertThat(read(text, ValueType.MONEY)).isEqualTo(good(plain, ValueType.MONEY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1E+05     | 100000",
                "2万       | 20000",
                "3以上     | >= 3",
                "超过3     | > 3",
                "10~20     | [10..20]",
                ">3 且 <=5 | (3..5]"
            })
    void readsNumbersAsPeopleWriteThem(String text, String plain) {
        assertThat(read(text, COUNT)).isEqualTo(good(plain, COUNT));
    }

    @Test
    void readsSharesAndDaysAsPeopleWriteThem() {
        assertThat(read("20%以上", SHARE)).isEqualTo(good(">= 20%", SHARE));
        assertThat(read("10%~20%", SHARE)).isEqualTo(good("[10%..20%]", SHARE));
        assertThat(read("2026-01-01~2026-06-30", ValueType.DAY))
                .isEqualTo(good("[2026-01-01..2026-06-30]", ValueType.DAY));
        assertThat(read(">=2026-01-01 且 <2027-01-01", ValueType.DAY))
                .isEqualTo(good("[2026-01-01..2027-01-01)", ValueType.DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"√", "Y", "y"})
    void takesATickForYes(String text) {
        assertThat(read(text, ValueType.FLAG)).isEqualTo(good("true", ValueType.FLAG));
    }

    @Test
    void concludesThemToo() {
        assertThat(READER.outcome(new Cell.Text("1万元"), ValueType.MONEY))
                .isEqualTo(new Typed.Good<>(Optional.of(new BigDecimal("10000.00"))));
        assertThat(READER.outcome(new Cell.Text("√"), ValueType.FLAG)).isEqualTo(new Typed.Good<>(Optional.of(true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000 yuan",
                "==1000",
                "RMB 1000",
                "$1000",
                "1千",
                "1亿",
                "万",
                "元",
                "¥",
                "以下",
                "超过",
                "1E+05万",
                "1000元元",
                "1e999",
                "1000以下以上",
                ">1000 且",
                ">1000 且 >2000",
                ">1000 且 <2000 且 <3000",
                ">1000 且 5",
                "1000和2000",
                "1000~",
                "~1000",
                "1~2~3"
            })
    void guessesNothingBeyond(String text) {
        assertThat(read(text, ValueType.MONEY)).isInstanceOf(Typed.Bad.class);
    }

    @ParameterizedTest
    @CsvSource({"¥5, WHOLE", "5元, WHOLE", "5元以下, WHOLE", "N, FLAG", "×, FLAG", "1万, DAY", "1E+02, CODE"})
    void guessesNothingInColumnsOfOtherTypes(String text, String column) {
        ValueType type = switch (column) {
            case "WHOLE" -> COUNT;
            case "FLAG" -> ValueType.FLAG;
            case "DAY" -> ValueType.DAY;
            default -> CAUSE;
        };

        assertThat(read(text, type)).isInstanceOf(Typed.Bad.class);
    }

    @Test
    void takesThemAsTheyStandWhereTextStands() {
        for (String text : List.of("1000元以下", "1~2", "超过1000", "√", ">1 且 <2")) {
            assertThat(read(text, ValueType.TEXT)).isEqualTo(good("\"" + text + "\"", ValueType.TEXT));
        }
    }

    @Test
    void saysThatTheUnitOfARangeIsNotClear() {
        Typed.Bad<UnaryTest> bad = bad("1~2万", ValueType.MONEY);

        assertThat(bad.code()).isEqualTo(BAD_RANGE);
        assertThat(bad.suggestion()).isEmpty();
        assertThat(bad("1~2%", SHARE).suggestion()).isEmpty();
        assertThat(bad("1-2万", ValueType.MONEY).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000以内    | <= 1000",
                "1万元及以下 | <= 10000",
                "不超过1000  | <= 1000",
                "低于1000    | < 1000",
                "至少1000    | >= 1000",
                "大于1000元  | > 1000",
                "> 1 000     | > 1000",
                "=> 1000     | >= 1000",
                "10-20, 7    | [10..20], 7",
                "not(10-20)  | not([10..20])",
                "1万-2万     | [10000..20000]",
                "1000到2000  | [1000..2000]"
            })
    void suggestsWhatCures(String text, String better) {
        assertThat(bad(text, ValueType.MONEY).suggestion()).containsExactly(better);
        assertThat(read(better, ValueType.MONEY)).isInstanceOf(Typed.Good.class);
    }

    @Test
    void suggestsNothingThatWouldNotDo() {
        assertThat(bad("10-20, abc", ValueType.MONEY).suggestion()).isEmpty();
        assertThat(bad("=> abc", ValueType.MONEY).suggestion()).isEmpty();
        assertThat(bad("<> 5000000", COUNT).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> 1000, <= 10000  | (1000..10000]",
                "<= 10000; > 1000  | (1000..10000]",
                ">= 0.01, < 5      | [0.01..5)",
                "< 1000, >= 1000   | ''",
                "<= 999.99, >= 1000 | ''"
            })
    void saysThatAListAlwaysHolds(String text, String meant) {
        Typed.Bad<UnaryTest> remark = remark(text, ValueType.MONEY).orElseThrow();

        assertThat(remark.code()).isEqualTo(NO_EFFECT);
        assertThat(remark.message().en()).contains("always holds");
        assertThat(remark.suggestion()).isEqualTo(meant.isEmpty() ? List.of() : List.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 1000, > 1000", "<= 5, >= 7", "> 5", "> 5, > 7", "(1000..10000]", "not(> 5, < 9)"})
    void saysNothingOfListsThatLeaveSomethingOut(String text) {
        assertThat(remark(text, ValueType.MONEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U+00AD", "U+2060", "U+200E", "U+202E", "U+0000", "U+001B"})
    void namesASignThatNobodySees(String name) {
        String sign = String.valueOf((char) Integer.parseInt(name.substring(2), 16));
        Typed.Bad<UnaryTest> behind = bad("OWNER_ALTERATION" + sign, CAUSE);
        Typed.Bad<UnaryTest> within = bad("CONSTRUCTION, OWNER_" + sign + "ALTERATION", CAUSE);

        assertThat(behind.code()).isEqualTo(UNKNOWN_CODE);
        assertThat(behind.message().en()).startsWith("`OWNER_ALTERATION` is followed by " + name);
        assertThat(behind.suggestion()).containsExactly("OWNER_ALTERATION");
        assertThat(within.message().en()).startsWith("`OWNER_` is followed by " + name);
        assertThat(bad("5" + sign + "0", ValueType.MONEY).code()).isEqualTo(WRONG_TYPE);
    }

    @Test
    void takesALineBreakForABlankButNotInTexts() {
        assertThat(read("CONSTRUCTION,\nOWNER_ALTERATION", CAUSE))
                .isEqualTo(good("CONSTRUCTION, OWNER_ALTERATION", CAUSE));
        assertThat(bad("悦府\n一期", ValueType.TEXT).message().en()).contains("U+000A");
        assertThat(bad("悦府\u202E一期", ValueType.TEXT).suggestion()).containsExactly("悦府一期");
    }

    private static Typed<UnaryTest> good(String text, ValueType type) {
        Typed<UnaryTest> read = read(text, type);
        assertThat(read).as(text).isInstanceOf(Typed.Good.class);
        return read;
    }

    private static Typed<UnaryTest> read(String text, ValueType type) {
        return READER.condition(new Cell.Text(text), type);
    }

    private static Typed.Bad<UnaryTest> bad(String text, ValueType type) {
        Typed<UnaryTest> read = read(text, type);
        assertThat(read).as(text).isInstanceOf(Typed.Bad.class);
        return (Typed.Bad<UnaryTest>) read;
    }

    private static Optional<Typed.Bad<UnaryTest>> remark(String text, ValueType type) {
        UnaryTest test = ((Typed.Good<UnaryTest>) good(text, type)).value();
        return READER.remark(test, new Cell.Text(text), type);
    }
}
