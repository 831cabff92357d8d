package io.baoxiu.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is suggested for a cell, pasted into it, is read without a finding: cells of every type by chance. */
class PastedCellsTest {

    private static final int CELLS = 1_000;
    private static final Map<String, List<String>> VALUES = Map.of(
            "complaint.cause", List.of("CONSTRUCTION", "construction", "OWNER_MISUSE", "业主使用不当", "OWNR_MISUSE"),
            "complaint.failedRepairs", List.of("0", "2", "1,000", "1000", "5000000", "1.5"),
            "dissatisfiedShare", List.of("0.2", "20%", "1", "120%", "0.20"),
            "approval.amount", List.of("1000", "1,000", "10000", "1万", "0.01", "0.001", "1E+05", "-5"),
            "unit.deliveredOn", List.of("2026-01-01", "2026/1/5", "2026年1月5日", "2026-02-30", "45351"),
            "seasons.heatingFrom", List.of("11-15", "11/15", "11月15日", "02-30", "3-1"),
            "unit.province", List.of("33", "3", "330", "1"),
            "unit.project", List.of("滨江一期", "A", "not", "null", "-", "是"),
            "unit.delivered", List.of("true", "是", "否", "√", "Y", "yes", "FALSE"),
            "escalateTo", List.of("GENERAL_MANAGER", "general_manager", "总经理", "GENRAL_MANAGER"));
    private static final List<String> SIGNS = List.of(
            ", ", ",", "；", "、", " ", " 且 ", "~", "..", "-", "至", "<", ">=", "=>", "<>", "＜", "超过", "不满", "not(",
            "NOT（", "[", "(", "]", ")", "）", "¥", "元", "万", "以下", "以上", "\"", "“", "”", "*", "=", "\u00AD", "\u200B",
            "\t", "!=");

    private final CellReader reader = new CellReader(false);
    private final Random random = new Random(20_260_302);

    static Stream<String> paths() {
        return VALUES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areReadWithoutAFinding(String path) {
        ValueType type = path.equals("escalateTo")
                ? ShippedRules.vocabulary().term("severity.escalateTo").type()
                : ShippedRules.vocabulary().term(path).type();
        ValueType element = type instanceof ValueType.ListOf list ? list.element() : type;
        List<String> faults = new ArrayList<>();
        int pasted = 0;
        for (int i = 0; i < CELLS; i++) {
            String text = text(VALUES.get(path));
            List<String> conditions = suggested(reader.condition(new Cell.Text(text), element));
            conditions.stream().filter(better -> !asks(better, element)).forEach(of -> faults.add(text + " | " + of));
            remark(text, element).forEach(better -> {
                if (!asks(better, element)) {
                    faults.add(text + " | " + better);
                }
            });
            List<String> outcomes = suggested(reader.outcome(new Cell.Text(text), type));
            outcomes.stream()
                    .filter(better -> reader.outcome(new Cell.Text(better), type) instanceof Typed.Bad<?>)
                    .forEach(of -> faults.add(text + " > " + of));
            List<String> several = suggested(reader.several(new Cell.Text(text), element));
            several.stream()
                    .filter(better -> reader.several(new Cell.Text(better), element) instanceof Typed.Bad<?>)
                    .forEach(of -> faults.add(text + " >> " + of));
            pasted += conditions.size() + outcomes.size() + several.size();
        }
        assertThat(faults.stream().limit(20)).isEmpty();
        assertThat(pasted).isGreaterThan(CELLS / 100);
    }

    private String text(List<String> values) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<String> some = random.nextInt(3) == 0 ? SIGNS : values;
            text.append(some.get(random.nextInt(some.size())));
            if (random.nextInt(3) == 0) {
                text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            }
        }
        return text.toString();
    }

    private boolean asks(String text, ValueType type) {
        return reader.condition(new Cell.Text(text), type) instanceof Typed.Good<UnaryTest> good
                && reader.remark(good.value(), new Cell.Text(text), type).isEmpty();
    }

    private List<String> remark(String text, ValueType type) {
        return reader.condition(new Cell.Text(text), type) instanceof Typed.Good<UnaryTest> good
                ? reader.remark(good.value(), new Cell.Text(text), type)
                        .map(PastedCellsTest::suggested)
                        .orElse(List.of())
                : List.of();
    }

    private static List<String> suggested(Typed<?> typed) {
        return typed instanceof Typed.Bad<?> bad ? bad.suggestion() : List.of();
    }
}
