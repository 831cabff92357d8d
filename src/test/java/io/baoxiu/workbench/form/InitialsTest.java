package io.baoxiu.workbench.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "外墙渗漏, wqsl",
        "屋面漏水, wmls",
        "卫生间渗漏, wsjsl",
        "入户门, rhm",
        "暗埋管道, amgd",
        "供热系统, grxt",
        "阿, a",
        "座, z",
        "A 类维修, alwx",
        "亍, ''",
        "𠀀, ''"
    })
    void areThoseThatOneTypes(String word, String initials) {
        assertThat(Initials.of(word)).isEqualTo(initials);
    }
}
