package io.baoxiu.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Whatever is sent becomes facts or faults, never anything else. */
class AnyJsonTest {

    private static final ReportedAt NOW = ReportedAt.at(Instant.parse("2026-03-02T01:30:00Z"));
    private static final int REQUESTS = 200_000;
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "2",
            "24",
            "1000",
            "1.50",
            "0.2",
            "1e2",
            "1e-7",
            "-3",
            "99999999999999999999",
            "1e999999999",
            "\"\"",
            "\"33\"",
            "\"A-1\"",
            "\"12.50\"",
            "\"2026-03-01\"",
            "\"2026-03-09\"",
            "\"2020-02-29\"",
            "\"2026-03-02T09:30:15.123+08:00\"",
            "\"PIPE_LEAK\"",
            "\"REPAIR\"",
            "\"COMPLAINT\"",
            "\"OTHER\"",
            "\"UNKNOWN\"",
            "\"RESIDENTIAL\"",
            "\"ACCEPTED\"",
            "\"SATISFIED\"",
            "\"GENERAL_MANAGER\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[]",
            "{}",
            "[{}]",
            "{\"kind\": 1}");

    private final Random random = new Random(20260302);
    private final List<Question> questions =
            List.copyOf(ShippedRules.vocabulary().questions().values());
    private final Map<String, List<Field>> fields = new HashMap<>();
    private final FactsReader reader = new FactsReader(ShippedRules.vocabulary());

    @Test
    void becomesFactsOrFaults() {
        int understood = 0;
        for (int count = 0; count < REQUESTS; count++) {
            var question = questions.get(random.nextInt(questions.size()));
            understood += check(question, request(question)) ? 1 : 0;
        }
        assertThat(understood).isBetween(REQUESTS / 100, REQUESTS - REQUESTS / 10);
    }

    @Test
    void staysOneOfThreeWhenBytesAreChanged() {
        for (int count = 0; count < REQUESTS / 4; count++) {
            var question = questions.get(random.nextInt(questions.size()));
            byte[] body = request(question).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            assertThat(readOrRefused(question, body)).isNotNull();
        }
    }

    private Object readOrRefused(Question question, byte[] body) {
        try {
            return reader.read(Request.of(body), question, NOW);
        } catch (NotJson refused) {
            return refused.said();
        }
    }

    private boolean check(Question question, String body) {
        Request request = Request.of(body.getBytes(StandardCharsets.UTF_8));
        Reading reading = reader.read(request, question, NOW);
        if (reading instanceof Reading.Faulty faulty) {
            assertThat(faulty.faults()).as(body).isNotEmpty().doesNotHaveDuplicates();
        }
        return reading instanceof Reading.Understood;
    }

    private String request(Question question) {
        List<Field> fields = this.fields.computeIfAbsent(question.name(), name -> fields(question));
        var root = new StringJoiner(", ", "{", "}");
        for (String group : List.of("complaint", "unit", "repair", "contractor")) {
            var properties = new StringJoiner(", ", "\"" + group + "\": {", "}");
            properties.setEmptyValue("\"" + group + "\": null");
            fields.stream()
                    .filter(field -> field.path().startsWith(group + "."))
                    .filter(this::chosen)
                    .forEach(field ->
                            properties.add(property(field, field.path().substring(group.length() + 1))));
            if (fields.get(0).path().contains(".") || random.nextInt(20) == 0) {
                root.add(properties.toString());
            }
        }
        fields.stream()
                .filter(field -> !field.path().contains("."))
                .filter(this::chosen)
                .forEach(field -> root.add(property(field, field.path())));
        return root.toString();
    }

    private static List<Field> fields(Question question) {
        return List.copyOf(
                Form.of(ShippedRules.vocabulary(), question, Set.of()).fields().values());
    }

    private boolean chosen(Field field) {
        return random.nextInt(10) < (field.required() ? 9 : 1);
    }

    private String property(Field field, String name) {
        return "\"" + name + "\": "
                + (random.nextInt(3) > 0 ? fitting(field) : VALUES.get(random.nextInt(VALUES.size())));
    }

    /** A value that would do, if there is one among those at hand. */
    private String fitting(Field field) {
        var faults = new FaultList();
        var values = new FactValues(faults);
        for (int tries = 0; tries < 100; tries++) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            Json json = JsonText.read(value.getBytes(StandardCharsets.UTF_8));
            if (values.read(field.pointer(), field.type(), json).isPresent()) {
                return value;
            }
        }
        return "null";
    }
}
