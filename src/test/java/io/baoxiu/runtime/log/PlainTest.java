package io.baoxiu.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource({
        "'a\r\nFORGED', a\\u000d\\u000aFORGED",
        "'\u001b[31m', \\u001b[31m",
        "'\u009b31m', \\u009b31m",
        "'a\u2028b\u2029c', a\\u2028b\\u2029c",
        "'\u202egnp.exe', \\u202egnp.exe",
        "'a\u0000b', a\\u0000b",
        "'\u007f', \\u007f",
        "'\ud800', \\ud800"
    })
    void writesWhatCannotBeSeenSoThatItCan(String text, String plain) {
        assertThat(Plain.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "保修 𠮷", "é\tü", "\\u000a"})
    void leavesTheRestAsItIs(String text) {
        assertThat(Plain.of(text)).isEqualTo(text);
    }
}
