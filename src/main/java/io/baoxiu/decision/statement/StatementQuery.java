package io.baoxiu.decision.statement;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.decision.lookup.JournalQuery;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.journal.statement.Statements;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which statement is requested: its month, the moment up to which the journal is read, and which of its lines are
 * included.
 */
public record StatementQuery(
        YearMonth month,
        @Nullable Instant upTo,
        @Nullable String project,
        @Nullable String contractor) {

    private static final Field UP_TO = optional("upTo", ValueType.MOMENT);
    public static final List<Field> PARAMETERS =
            List.of(optional("project", ValueType.TEXT), optional("contractor", ValueType.TEXT), UP_TO);

    private static final RequestSchema FORM = new RequestSchema(PARAMETERS.toArray(Field[]::new));
    private static final Pattern MONTH = Pattern.compile("(?:19|2[01])\\d\\d-(?:0[1-9]|1[0-2])|2200-(?:0[1-9]|1[0-2])");
    private static final Pattern OFFSET = Pattern.compile(".*T.*(?:Z|[+-]\\d{2}:\\d{2})");

    /** @throws FaultyFields with all faults, including those of the month */
    public static StatementQuery of(String month, Map<String, String[]> parameters, Statements statements) {
        List<Fault> faults = new ArrayList<>();
        if (!MONTH.matcher(month).matches()) {
            faults.add(Fault.of("month", Fault.Code.INVALID_DATE, "须为 YYYY-MM", "must be written YYYY-MM"));
        }
        RequestSchema.Filled form = filled(parameters, faults);
        Optional<Instant> upTo = Optional.ofNullable((ReportedAt) form.value("upTo"))
                .flatMap(moment -> moment(moment.text(), statements, faults));
        if (!faults.isEmpty()) {
            throw new FaultyFields(faults);
        }
        return new StatementQuery(
                YearMonth.parse(month), upTo.orElse(null), form.text("project"), form.text("contractor"));
    }

    private static RequestSchema.Filled filled(Map<String, String[]> parameters, List<Fault> faults) {
        Map<String, String[]> meant = new HashMap<>(parameters);
        meant.computeIfPresent("upTo", (name, values) -> JournalQuery.withPlus(values));
        for (String filter : List.of("project", "contractor")) {
            meant.computeIfPresent(filter, (name, values) -> List.of(values).equals(List.of("")) ? null : values);
        }
        try {
            return FORM.read(meant);
        } catch (FaultyFields faulty) {
            faults.addAll(faulty.faults());
            return new RequestSchema.Filled(Map.of());
        }
    }

    private static Optional<Instant> moment(String text, Statements statements, List<Fault> faults) {
        if (!OFFSET.matcher(text).matches()) {
            faults.add(Fault.of(
                    "upTo",
                    Fault.Code.INVALID_DATE,
                    "须为带时差的时刻，如 `2026-04-01T09:30:00.123+08:00`",
                    "must be a moment with its offset, such as `2026-04-01T09:30:00.123+08:00`"));
            return Optional.empty();
        }
        Instant moment = OffsetDateTime.parse(text).toInstant();
        if (!statements.hasCome(moment)) {
            faults.add(Fault.of("upTo", Fault.Code.OUT_OF_RANGE, "尚未到来", "is in the future"));
        }
        return Optional.of(moment);
    }

    public Statement drawn(Statements statements) {
        return statements.of(month, upTo, this::means);
    }

    private boolean means(Statement.Line line) {
        return (project == null || project.equals(line.project()))
                && (contractor == null || contractor.equals(line.contractor()));
    }
}
