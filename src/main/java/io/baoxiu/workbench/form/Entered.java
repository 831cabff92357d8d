package io.baoxiu.workbench.form;

import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.words.FaultSentence;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person typed into the fields of a question. A field is read like a cell of a workbook ({@code 1.2万}, a label, a code); a blank
 * field is not stated. A text that cannot be read is a fault at its field and left out of the facts.
 *
 * @param facts as the body of a request for the question
 * @param faults what is wrong, by the field's name
 */
public record Entered(byte[] facts, Map<String, String> faults) {

    private static final CellReader READER = new CellReader(false);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** @param texts by the names of the question's facts; others are ignored */
    public static Entered of(Question question, Map<String, String> texts, LocalDate today, Language language) {
        var days = new TypedDay(today);
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (Question.Named fact : question.facts()) {
            String text = texts.getOrDefault(fact.name(), "").strip();
            Typed<Optional<Object>> read = read(text, fact.term().type(), days);
            if (read instanceof Typed.Bad<Optional<Object>> bad) {
                faults.put(fact.name(), FaultSentence.of(bad.message(), language));
            } else if (read instanceof Typed.Good<Optional<Object>> good) {
                good.value().ifPresent(value -> put(facts, fact.name(), json(value)));
            }
        }
        return new Entered(JSON.writeValueAsBytes(facts), faults);
    }

    private static Typed<Optional<Object>> read(String text, ValueType type, TypedDay days) {
        boolean moment = type instanceof ValueType.Moment;
        return !text.isEmpty() && (moment || type instanceof ValueType.Day)
                ? days.read(text, moment)
                : READER.outcome(new Cell.Text(text), type);
    }

    /** A value as one would type it. */
    public static String typed(Object value, ValueType type) {
        String plain = value instanceof ReportedAt moment ? moment.text() : value.toString();
        boolean read = value instanceof String
                && READER.outcome(new Cell.Text(plain), type) instanceof Typed.Good<Optional<Object>> good
                && good.value().equals(Optional.of(value));
        return read || value instanceof ReportedAt ? plain : CellText.of(value);
    }

    /** The faults of single fields and of combinations; a missing fact is no fault. */
    public Map<String, String> faults(Reading reading, Language language) {
        Map<String, String> all = new LinkedHashMap<>(faults);
        if (reading instanceof Reading.Faulty faulty) {
            faulty.faults().stream()
                    .filter(fault -> fault.code() != Fault.Code.REQUIRED)
                    .forEach(fault -> all.putIfAbsent(
                            fault.pointer().substring(1).replace('/', '.'),
                            FaultSentence.of(fault.detail(), language)));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> facts, String name, Object value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            facts.put(name, value);
        } else {
            put(
                    (Map<String, Object>) facts.computeIfAbsent(name.substring(0, dot), group -> new LinkedHashMap<>()),
                    name.substring(dot + 1),
                    value);
        }
    }

    private static Object json(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Entered::json).toList();
        } else if (value instanceof MonthDay day) {
            return day.toString().substring(2);
        }
        return value instanceof Temporal ? value.toString() : value;
    }
}
