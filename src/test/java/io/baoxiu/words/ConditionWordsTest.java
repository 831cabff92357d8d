package io.baoxiu.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition as people say it. */
class ConditionWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3201 | 3201 | 3201",
                "3202, 3201 | 3201、3202 | 3201, 3202",
                "3203, 3201, 3202 | 3201 至 3203 | 3201 to 3203",
                "3201, 3203, 3204, 3205, 3301 | 3201、3203 至 3205、3301 | 3201, 3203 to 3205, 3301"
            })
    void saysDigitsThatFollowEachOtherByTheirEnds(String digits, String zh, String en) {
        UnaryTest test = new UnaryTest.OneOf(new LinkedHashSet<>(List.of(digits.split(", "))));

        assertThat(ConditionWords.of(test, new ValueType.Digits(4), Language.ZH))
                .isEqualTo(zh);
        assertThat(ConditionWords.of(test, new ValueType.Digits(4), Language.EN))
                .isEqualTo(en);
    }

    @Test
    void saysAHundredCitiesInAFewSigns() {
        UnaryTest all = new UnaryTest.OneOf(IntStream.range(3200, 3300)
                .mapToObj(String::valueOf)
                .collect(Collectors.toCollection(LinkedHashSet::new)));

        assertThat(ConditionWords.of(all, new ValueType.Digits(4), Language.ZH)).isEqualTo("3200 至 3299");
    }
}
