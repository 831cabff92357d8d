package io.baoxiu.workbench.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.journal.count.Count;
import io.baoxiu.vocabulary.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts side by side. */
class PeriodBreakdownTest {

    private static final CountedWords ZH = words(Language.ZH);

    @Test
    void holdsAPeriodAgainstTheOneBefore() {
        PeriodBreakdown classes = PeriodBreakdown.of(
                "warrantyClass",
                true,
                List.of(
                        count("decision", "B", 3, "30.50"),
                        count("decision", "A", 4, "12000"),
                        count("warranty", "A", 1, "0"),
                        count("decision", null, 2, "0")),
                List.of(count("decision", "A", 7, "11000"), count("decision", "NONE", 1, "0")),
                ZH);

        assertThat(told(classes.lines()))
                .containsExactly(
                        "A A类 5 7 −2 50.0%; 12,000 +1,000",
                        "B B类 3 0 +3 30.0%; 30.50 +30.50", "NONE 不属保修 0 1 −1 0.0%; – –", " 未认定 2 0 +2 20.0%; – –");
        assertThat(classes.total().numberText()).isEqualTo("10");
        assertThat(classes.total().sumChangeText()).isEqualTo("+1,030.50");
        assertThat(classes.slices())
                .containsExactly(
                        new PeriodBreakdown.Slice("A", 0, 50),
                        new PeriodBreakdown.Slice("B", 50, 30),
                        new PeriodBreakdown.Slice("", 80, 20));
    }

    @Test
    void drawsTheFirstFewAndTheRestAsOne() {
        PeriodBreakdown parts = PeriodBreakdown.of(
                "project",
                false,
                IntStream.rangeClosed(1, 300)
                        .mapToObj(number -> count("decision", "项目" + number, number, "0"))
                        .toList(),
                List.of(),
                ZH);

        assertThat(parts.bars("其余 # 项")).hasSize(6);
        assertThat(parts.bars("其余 # 项").get(0).label()).isEqualTo("项目300");
        assertThat(parts.bars("其余 # 项").get(5).label()).isEqualTo("其余 295 项");
        assertThat(parts.bars("其余 # 项").get(5).number()).isEqualTo(45_150 - 300 - 299 - 298 - 297 - 296);
        assertThat(parts.read("其余 # 项")).hasSize(201);
        assertThat(parts.read("其余 # 项").stream().mapToLong(PeriodLine::number).sum())
                .isEqualTo(45_150);
    }

    @Test
    void tellsNumbersByWhatTheyAre() {
        assertThat(ZH.value("tier", "2")).isEqualTo("审批档 2");
        assertThat(ZH.value("tier", null)).isEqualTo("未认定");
        assertThat(words(Language.EN).value("project", null)).isEqualTo("Not stated");
        assertThat(ZH.value("part", "NO_SUCH_PART")).isEqualTo("NO_SUCH_PART");
    }

    private static CountedWords words(Language language) {
        return new CountedWords(ShippedRules.vocabulary(), language);
    }

    private static List<String> told(List<PeriodLine> lines) {
        return lines.stream()
                .map(line -> Arrays.asList(
                                line.value(),
                                line.label(),
                                line.numberText(),
                                line.beforeText(),
                                line.changeText(),
                                line.share() + ";",
                                line.sumText(),
                                line.sumChangeText())
                        .stream()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Count count(String question, @Nullable String value, long number, String sum) {
        return new Count(question, value, number, new BigDecimal(sum));
    }
}
