package io.baoxiu.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.analysis.wording.VocabularyDifference.RowChange;
import io.baoxiu.vocabulary.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changed rows of the vocabulary read as lines, in either language. */
class VocabularyLinesTest {

    private static final VocabularyDifference CHANGED = new VocabularyDifference(
            "vocabulary",
            List.of(new RowChange(
                    cells("path", "unit.floor", "maximum", "200"),
                    cells("path", "unit.floor", "maximum", "300", "unit", "层"))),
            List.of(new RowChange(null, cells("list", "cause", "code", "PEST", "zh", "白蚁", "en", "Termites"))),
            List.of(),
            List.of(new RowChange(cells("short", "RMR", "zh", "甲"), null)));

    @Test
    void tellWhatIsNewChangedAndGone() {
        assertThat(new VocabularyLines(Language.EN).of(CHANGED).lines())
                .containsExactly(
                        "vocabulary terms unit.floor: maximum 200 -> 300, unit - -> 层",
                        "vocabulary lists cause PEST added: zh 白蚁, en Termites",
                        "vocabulary clauses RMR removed: zh 甲");
        assertThat(new VocabularyLines(Language.ZH).of(CHANGED).lines())
                .containsExactly(
                        "vocabulary terms unit.floor：maximum 200 -> 300，unit - -> 层",
                        "vocabulary lists cause PEST 新增：zh 白蚁，en Termites",
                        "vocabulary clauses RMR 删去：zh 甲");
    }

    private static Map<String, String> cells(String... texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            cells.put(texts[i], texts[i + 1]);
        }
        return cells;
    }
}
