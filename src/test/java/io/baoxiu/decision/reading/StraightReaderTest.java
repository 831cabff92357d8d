package io.baoxiu.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read straight is what is read thoroughly, and nothing that is faulty. */
class StraightReaderTest {

    private static final long SEED = 20_260_302;
    private static final int REQUESTS = 1_500;
    private static final String SIGNS = "{}[]\",:.-+eE0123456789 \tTtrufalsn\\\u0000";
    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));

    private final FactsReader reader = FactsReader.of(ShippedRules.rules());

    @ParameterizedTest
    @EnumSource(Question.class)
    void readsWhatIsRightAsItIsReadThoroughly(Question question) {
        RandomQuestions random = new RandomQuestions(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] body = Engine.json(random.next(question)).getBytes(StandardCharsets.UTF_8);
            Facts straight = reader.straight(body, asked(question), NOW);
            assertThat(straight).as(() -> text(body)).isNotNull();
            assertThat(straight.values()).isEqualTo(thoroughly(body, question));
        }
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void readsNothingThatIsFaulty(Question question) {
        RandomQuestions random = new RandomQuestions(SEED);
        SplittableRandom any = new SplittableRandom(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] body = spoilt(Engine.json(random.next(question)).getBytes(StandardCharsets.UTF_8), any);
            Facts straight = reader.straight(body, asked(question), NOW);
            if (straight != null) {
                assertThat(straight.values()).as(() -> text(body)).isEqualTo(thoroughly(body, question));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02",
                "2026-03-02T09:30",
                "2026-03-02T23:59:59",
                "2026-03-02T23:59:59+08:00",
                "2026-03-02T23:59:59.5+08:00",
                "2026-03-02T23:59:59Z",
                "2026-03-02T24:00:00+08:00",
                "2026-02-29T10:00:00+08:00",
                "1988-07-01T23:30:00+08:00",
                "1988-07-01T23:30:00",
                "2026-03-02T09:30+0800",
                "2026-03-02T09-30"
            })
    void readsMomentsAsTheyAreReadThoroughly(String moment) {
        byte[] body = ("{\"complaint\":{\"kind\":\"CONSULTATION\",\"reportedAt\":\"" + moment + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        Facts straight = reader.straight(body, asked(Question.DECISION), NOW);
        if (straight != null) {
            assertThat(straight.values()).isEqualTo(thoroughly(body, Question.DECISION));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.0E12", "9.9999999999999E11", "1e3", "1.25e+1", "125E-2", "0e0", "0.00", "1000000000000.00"})
    void readsAmountsHoweverTheyAreWritten(String amount) {
        byte[] body = estimate(amount);
        Facts straight = reader.straight(body, asked(Question.DECISION), NOW);
        assertThat(straight).isNotNull();
        assertThat(straight.values()).isEqualTo(thoroughly(body, Question.DECISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e", "1e+", "e3", "1.e3", "1e-3", "1e13", "1e1000000000", "-1e3", "01e3", "1e3.0"})
    void leavesAmountsThatAreWrongToTheThoroughReading(String amount) {
        assertThat(reader.straight(estimate(amount), asked(Question.DECISION), NOW))
                .isNull();
    }

    private static byte[] estimate(String amount) {
        return ("{\"complaint\":{\"kind\":\"CONSULTATION\"},\"repair\":{\"estimatedCost\":" + amount + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A few signs left out, doubled or put in the place of others. */
    private static byte[] spoilt(byte[] body, SplittableRandom any) {
        StringBuilder text = new StringBuilder(new String(body, StandardCharsets.ISO_8859_1));
        for (int change = any.nextInt(1, 4); change > 0; change--) {
            int at = any.nextInt(text.length());
            switch (any.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + any.nextInt(30))));
                default -> text.setCharAt(at, SIGNS.charAt(any.nextInt(SIGNS.length())));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Object[] thoroughly(byte[] body, Question question) {
        assertThatCode(() -> Request.of(body)).as(() -> text(body)).doesNotThrowAnyException();
        Reading reading = reader.read(Request.of(body), asked(question), NOW);
        assertThat(reading).as(() -> text(body)).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) reading).facts().values();
    }

    private static io.baoxiu.vocabulary.Question asked(Question question) {
        return ShippedRules.vocabulary().question(question.called()).orElseThrow();
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
