package io.baoxiu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "ROOF_LEAK, roof_leak",
        "ＲＯＯＦ＿ＬＥＡＫ, roof_leak",
        "' Roof \t leak\u3000', roof leak",
        "~!Unknown, ~!unknown",
        "Ⅱ 期, ii 期",
        "合　计, 合 计",
        "'', ''"
    })
    void ignoresCaseWidthAndTheNumberOfBlanks(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }
}
