package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what a library of JSON writes. */
class JsonBytesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void escapesWhatMustBe() {
        StringBuilder all = new StringBuilder();
        for (int point = 0; point < 0x3000; point++) {
            all.appendCodePoint(point);
        }
        all.append("保修 😀 ½");
        assertThat(new JsonBytes(1).text(all.toString())).hasToString(JSON.writeValueAsString(all.toString()));
    }

    @Test
    void halfOfAPairIsAQuestionMark() {
        assertThat(new JsonBytes(1).text("a\uD83Db")).hasToString("\"a?b\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 10, 99, 100, 123_456_789, -1, -120, Long.MAX_VALUE, Long.MIN_VALUE})
    void writesWholeNumbers(long number) {
        assertThat(new JsonBytes(1).whole(number)).hasToString(Long.toString(number));
    }

    @Test
    void writesAmountsWithoutAnExponent() {
        assertThat(new JsonBytes(1).decimal(new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(new JsonBytes(1).decimal(new BigDecimal("1200.50"))).hasToString("1200.50");
    }

    @Test
    void writesDaysAsTheySayThemselves() {
        SplittableRandom random = new SplittableRandom(20_260_302);
        random.longs(1_000, -1_000_000, 4_000_000)
                .mapToObj(LocalDate::ofEpochDay)
                .forEach(day -> assertThat(new JsonBytes(1).day(day)).hasToString("\"" + day + "\""));
    }

    @Test
    void putsCommasWhereTheyAreDue() {
        byte[] name = JsonBytes.name("a\"b");
        var json = new JsonBytes(1);
        json.begin('{')
                .named(name)
                .begin('[')
                .comma()
                .whole(1)
                .comma()
                .nothing()
                .begin('{')
                .end('}')
                .end(']');
        json.named(name).flag(true).end('}');
        assertThat(json).hasToString("{\"a\\\"b\":[1,null,{}],\"a\\\"b\":true}");
    }
}
