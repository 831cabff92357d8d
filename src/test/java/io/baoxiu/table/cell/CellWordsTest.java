package io.baoxiu.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells in the words of a language or in codes. */
class CellWordsTest {

    private static final ValueType CAUSE = new ValueType.Code(new CodeList("cause", labels()));

    private static Map<String, Label> labels() {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("MISUSE", new Label("使用不当", "Owner's misuse"));
        labels.put("MATERIAL", new Label("材料、设备", "Material (supplied)"));
        labels.put("DESIGN", new Label("设计", "Design"));
        labels.put("REDESIGN", new Label("设计", "Redesign"));
        labels.put("OPEN", new Label("不明", "Unknown"));
        return labels;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MISUSE              | 使用不当              | Owner's misuse              | MISUSE",
                "misuse              | 使用不当              | Owner's misuse              | MISUSE",
                "MISUSE, REDESIGN    | 使用不当、REDESIGN    | Owner's misuse, Redesign    | MISUSE, REDESIGN",
                "材料、设备          | 材料、设备            | 材料、设备                  | 材料、设备",
                "MATERIAL            | \"材料、设备\"        | Material (supplied)         | MATERIAL",
                "not(MISUSE, null)   | not(使用不当、不明)   | not(Owner's misuse, unknown) | not(MISUSE, null)",
                "OPEN                | \"不明\"              | \"Unknown\"                 | OPEN",
                "不明                | 不明                  | unknown                     | null",
                "M*                  | M*                    | M*                          | M*",
                "-                   | -                     | -                           | -",
                "NONSENSE            | NONSENSE              | NONSENSE                    | NONSENSE"
            })
    void areSaidInEach(String cell, String zh, String en, String code) {
        assertThat(new CellWords(Labelling.ZH).of(cell, CAUSE)).isEqualTo(zh);
        assertThat(new CellWords(Labelling.EN).of(cell, CAUSE)).isEqualTo(en);
        assertThat(new CellWords(Labelling.CODE).of(cell, CAUSE)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"true, 是, true", "Y, 是, true", "否, 否, false", "not(是), not(是), not(true)"})
    void sayYesAndNo(String cell, String zh, String en) {
        assertThat(new CellWords(Labelling.ZH).of(cell, ValueType.FLAG)).isEqualTo(zh);
        assertThat(new CellWords(Labelling.EN).of(cell, ValueType.FLAG)).isEqualTo(en);
        assertThat(new CellWords(Labelling.ZH).of(new Cell.Flag(true), ValueType.FLAG))
                .hasValue("是");
        assertThat(new CellWords(Labelling.EN).of(new Cell.Flag(true), ValueType.FLAG))
                .isEmpty();
    }

    @Test
    void leaveNumbersAndTextsAsTheyAre() {
        CellWords chinese = new CellWords(Labelling.ZH);

        assertThat(chinese.of("(1000..10000]", ValueType.MONEY)).isEqualTo("(1000..10000]");
        assertThat(chinese.of("null, >= 2", ValueType.MONEY)).isEqualTo("不明, >= 2");
        assertThat(chinese.of("MISUSE", ValueType.TEXT)).isEqualTo("MISUSE");
        assertThat(chinese.of("\"null\"", ValueType.TEXT)).isEqualTo("\"null\"");
        assertThat(chinese.of(new Cell.Number(3), ValueType.MONEY)).isEmpty();
    }
}
