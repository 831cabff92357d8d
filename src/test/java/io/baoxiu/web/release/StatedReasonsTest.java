package io.baoxiu.web.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baoxiu.decision.reading.json.FaultyFields;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedReasonsTest {

    @Test
    void areWhatIsSeen() {
        assertThat(StatedReasons.note(json("note", "试一试 👨\u200D👩\u200D👧"))).isEqualTo("试一试 👨\u200D👩\u200D👧");
        assertThat(StatedReasons.reason(json("reason", "no"))).isEqualTo("no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202E", "\u2066", "\u200F", "\u00AD", "\u2028", "\\n", "\\u001B", "\\u0000", "\\uD800"})
    void holdNoSignThatNobodySees(String sign) {
        for (String name : new String[] {"note", "reason"}) {
            byte[] body = json(name, "a" + sign + "b");
            FaultyFields faulty = catchThrowableOfType(FaultyFields.class, () -> remark(name, body));

            assertThat(faulty.faults()).extracting(fault -> fault.pointer()).containsExactly("/" + name);
        }
    }

    private static String remark(String name, byte[] body) {
        return name.equals("note") ? StatedReasons.note(body) : StatedReasons.reason(body);
    }

    private static byte[] json(String name, String text) {
        return ("{\"" + name + "\": \"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
