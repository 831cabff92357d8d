package io.baoxiu.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code stands in a cell by itself or by either of its labels. */
class LabelledCellTest {

    private static final CellReader READER = new CellReader(false);
    private static final ValueType CAUSE = new ValueType.Code(new CodeList("cause", labels()));

    private static Map<String, Label> labels() {
        Map<String, Label> labels = new LinkedHashMap<>();
        labels.put("OWNER_MISUSE", new Label("业主使用不当", "Owner's misuse"));
        labels.put("MATERIAL", new Label("材料、设备", "Material (supplied)"));
        labels.put("DESIGN", new Label("设计", "Design"));
        labels.put("REDESIGN", new Label("设计", "Redesign"));
        labels.put("UNKNOWN", new Label("未查明", "Not established"));
        return labels;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OWNER_MISUSE",
                "业主使用不当",
                "Owner's misuse",
                "OWNER'S MISUSE",
                "owner_misuse",
                "ｏｗｎｅｒ's misuse",
                "\"业主使用不当\""
            })
    void byWhicheverName(String cell) {
        assertThat(read(cell)).isEqualTo(new UnaryTest.OneOf(Set.of("OWNER_MISUSE")));
    }

    @Test
    void inListsAndExceptions() {
        assertThat(read("业主使用不当、Redesign")).isEqualTo(new UnaryTest.OneOf(Set.of("OWNER_MISUSE", "REDESIGN")));
        assertThat(read("not(Owner's misuse)")).isEqualTo(read("not(OWNER_MISUSE)"));
        assertThat(read("\"材料、设备\"")).isEqualTo(new UnaryTest.OneOf(Set.of("MATERIAL")));
    }

    @Test
    void notByALabelOfTwo() {
        var ambiguous = (Typed.Bad<UnaryTest>) READER.condition(new Cell.Text("设计"), CAUSE);

        assertThat(ambiguous.code()).isEqualTo(Finding.Code.AMBIGUOUS_LABEL);
        assertThat(ambiguous.message().en()).contains("DESIGN", "REDESIGN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不明", "null", "unknown", "Unknown"})
    void andWhatIsUnknownIsNoCode(String cell) {
        assertThat(read(cell)).isEqualTo(UnaryTest.UNKNOWN);
    }

    @Test
    void unlessACodeIsWrittenJustSo() {
        assertThat(read("UNKNOWN")).isEqualTo(new UnaryTest.OneOf(Set.of("UNKNOWN")));
    }

    @Test
    void inConclusionsToo() {
        assertThat(((Typed.Good<Optional<Object>>) READER.outcome(new Cell.Text("业主使用不当"), CAUSE)).value())
                .hasValue("OWNER_MISUSE");
    }

    private static UnaryTest read(String cell) {
        Typed<UnaryTest> typed = READER.condition(new Cell.Text(cell), CAUSE);
        assertThat(typed).as(cell).isInstanceOf(Typed.Good.class);
        return ((Typed.Good<UnaryTest>) typed).value();
    }
}
