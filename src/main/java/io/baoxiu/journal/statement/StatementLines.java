package io.baoxiu.journal.statement;

import io.baoxiu.journal.row.EntryRows;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.StatementTerms;
import io.baoxiu.rules.answer.StatementTerms.Column;
import io.baoxiu.rules.answer.StatementTerms.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a line of a statement, read by the paths in the list beside the rules. */
final class StatementLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final StatementTerms TERMS = KeptTerms.SHIPPED.statement();
    private static final Map<String, Spot> SPOTS =
            TERMS.columns().stream().collect(Collectors.toMap(Column::name, Spot::of));
    private static final JsonPointer RECOVERIES = pointer(TERMS.recoveries());
    static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final JsonNode facts;
    private final JsonNode conclusions;

    private StatementLines(EntryRows.Texts entry) {
        facts = JSON.readTree(entry.facts());
        conclusions = firstLine(entry.answer());
    }

    private static JsonNode firstLine(byte[] answer) {
        int end = 0;
        while (end < answer.length && answer[end] != '\n') {
            end++;
        }
        return JSON.readTree(answer, 0, end);
    }

    /** Where the value of a column is read. */
    private record Spot(Source from, String of, JsonPointer pointer) {

        static Spot of(Column column) {
            return new Spot(column.from(), column.of(), StatementLines.pointer(column.of()));
        }
    }

    /** The line of a settled entry. */
    static Statement.Line of(EntryRows.Texts entry) {
        try {
            return new StatementLines(entry).line(entry.id());
        } catch (JacksonException notWritten) {
            throw EntryRows.unreadable(entry.id(), notWritten);
        }
    }

    private Statement.Line line(UUID id) {
        return new Statement.Line(
                id,
                Objects.requireNonNull(text("reference")),
                text("project"),
                text("contractor"),
                text("part"),
                LocalDate.parse(Objects.requireNonNull(text("completedOn"))),
                text("warrantyClass"),
                at("cost").decimalValue(),
                text("approver"),
                text("costReviewer"),
                recovered("retention"),
                recovered("claim"));
    }

    private JsonNode at(String name) {
        Spot spot = spot(name);
        return (spot.from() == Source.FACT ? facts : conclusions).at(spot.pointer());
    }

    private static Spot spot(String name) {
        return Objects.requireNonNull(SPOTS.get(name), name);
    }

    private @Nullable String text(String name) {
        return at(name).isString() ? at(name).stringValue() : null;
    }

    private BigDecimal recovered(String name) {
        String channel = spot(name).of();
        return conclusions
                .at(RECOVERIES)
                .valueStream()
                .filter(recovery -> recovery.path("channel").asString("").equals(channel))
                .map(recovery -> recovery.path("amount").decimalValue())
                .reduce(NOTHING, BigDecimal::add);
    }

    private static JsonPointer pointer(String path) {
        return JsonPointer.compile("/" + path.replace('.', '/'));
    }
}
