package io.baoxiu.journal;

import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.StatementTerms;
import io.baoxiu.rules.answer.StatementTerms.Column;
import io.baoxiu.rules.answer.StatementTerms.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An entry as a line of a statement, by the paths that the list beside the rules has for it. */
final class StatementLines {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final StatementTerms TERMS = KeptTerms.SHIPPED.statement();
    static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final JsonNode facts;
    private final JsonNode conclusions;

    private StatementLines(Entry entry) {
        facts = JSON.readTree(Objects.requireNonNullElse(entry.facts(), "{}"));
        conclusions = JSON.readTree(entry.outcome().conclusions());
    }

    /** Of an entry that is settled. */
    static Statement.Line of(Entry entry) {
        if (!entry.isReadable()) {
            throw new JournalUnavailable("the entry `" + entry.id() + "` cannot be read", null);
        }
        var parts = new StatementLines(entry);
        return new Statement.Line(
                entry.id(),
                Objects.requireNonNull(parts.text("reference")),
                parts.text("project"),
                parts.text("contractor"),
                parts.text("part"),
                LocalDate.parse(Objects.requireNonNull(parts.text("completedOn"))),
                parts.text("warrantyClass"),
                parts.at("cost").decimalValue(),
                parts.text("approver"),
                parts.text("costReviewer"),
                parts.recovered("retention"),
                parts.recovered("claim"));
    }

    private JsonNode at(String name) {
        Column column = TERMS.column(name);
        return (column.from() == Source.FACT ? facts : conclusions).at(pointer(column.of()));
    }

    private @Nullable String text(String name) {
        return at(name).isString() ? at(name).stringValue() : null;
    }

    private BigDecimal recovered(String name) {
        String channel = TERMS.column(name).of();
        return conclusions
                .at(pointer(TERMS.recoveries()))
                .valueStream()
                .filter(recovery -> recovery.path("channel").asString("").equals(channel))
                .map(recovery -> recovery.path("amount").decimalValue())
                .reduce(NOTHING, BigDecimal::add);
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/');
    }
}
