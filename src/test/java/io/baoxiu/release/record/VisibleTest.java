package io.baoxiu.release.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void tellsWhatCannotBeSeenByItsNumber() {
        assertThat(Visible.text("a\r\nb\u001b[31m\u202e\u2028\u0000\ud800"))
                .isEqualTo("a\\u000d\\u000ab\\u001b[31m\\u202e\\u2028\\u0000\\ud800");
        assertThat(Visible.text("试一试 😀 \\n")).isEqualTo("试一试 😀 \\n");
    }
}
