package io.baoxiu.journal.statement;

import io.baoxiu.journal.Entry;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A statement reckoned from all entries, one after the other, as the contract words it. */
record Reckoning(List<Entry> journal, YearMonth month, Instant upTo) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Statement statement(Predicate<Statement.Line> meant) {
        Map<String, Entry> newest = new LinkedHashMap<>();
        long without = 0;
        long dropped = 0;
        for (Entry entry : inOrder()) {
            if (YearMonth.from(entry.decidedAt().atZoneSameInstant(ReportedAt.ZONE))
                    .equals(month)) {
                dropped += entry.facts() == null ? 1 : 0;
                without += entry.facts() != null && reference(entry) == null ? 1 : 0;
            }
            if (entry.facts() != null && reference(entry) != null) {
                newest.put(reference(entry), entry);
            }
        }
        List<Statement.Line> lines = new ArrayList<>();
        newest.values().forEach(entry -> line(entry, lines));
        lines.removeIf(meant.negate());
        lines.sort(Comparator.comparing(Statement.Line::contractor, Reckoning::byCodePoint)
                .thenComparing(Statement.Line::completedOn)
                .thenComparing(Statement.Line::reference, Reckoning::byCodePoint));
        return new Statement(
                month.toString(),
                upTo.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                lines,
                totals(lines),
                without,
                dropped);
    }

    private List<Entry> inOrder() {
        return journal.stream()
                .filter(entry -> entry.question().equals("decision"))
                .filter(entry -> !entry.decidedAt().toInstant().isAfter(upTo))
                .sorted(Comparator.comparing((Entry entry) -> entry.decidedAt().toInstant())
                        .thenComparing(entry -> entry.id().toString()))
                .toList();
    }

    private void line(Entry entry, List<Statement.Line> lines) {
        JsonNode facts = JSON.readTree(entry.facts());
        JsonNode answer = JSON.readTree(entry.answer());
        JsonNode day = facts.at("/repair/completedOn");
        boolean counts = facts.at("/repair/actualCost").isNumber()
                && day.isString()
                && day.asString().startsWith(month.toString())
                && answer.path("settlement").isObject();
        if (counts) {
            lines.add(new Statement.Line(
                    entry.id(),
                    Objects.requireNonNull(reference(entry)),
                    text(facts, "/unit/project"),
                    text(facts, "/contractor/reference"),
                    text(facts, "/complaint/part"),
                    LocalDate.parse(day.asString()),
                    text(answer, "/responsibility/warrantyClass"),
                    facts.at("/repair/actualCost").decimalValue(),
                    text(answer, "/approval/approver"),
                    text(answer, "/approval/costReviewer"),
                    recovered(answer, "RETENTION"),
                    recovered(answer, "CONTRACTOR_CLAIM")));
        }
    }

    private static BigDecimal recovered(JsonNode answer, String channel) {
        BigDecimal sum = new BigDecimal("0.00");
        for (JsonNode one : answer.at("/settlement/recoveries")) {
            sum = one.get("channel").asString().equals(channel)
                    ? sum.add(one.get("amount").decimalValue())
                    : sum;
        }
        return sum;
    }

    private static Statement.Totals totals(List<Statement.Line> lines) {
        List<Statement.OfContractor> contractors = new ArrayList<>();
        for (String contractor :
                lines.stream().map(Statement.Line::contractor).distinct().toList()) {
            List<Statement.Line> own = lines.stream()
                    .filter(line -> Objects.equals(line.contractor(), contractor))
                    .toList();
            contractors.add(new Statement.OfContractor(
                    contractor,
                    own.size(),
                    sum(own, Statement.Line::cost),
                    sum(own, Statement.Line::retention),
                    sum(own, Statement.Line::claim)));
        }
        return new Statement.Totals(
                lines.size(),
                sum(lines, Statement.Line::cost),
                sum(lines, Statement.Line::retention),
                sum(lines, Statement.Line::claim),
                List.of(ofClass("A", lines), ofClass("B", lines)),
                contractors);
    }

    private static Statement.OfClass ofClass(String code, List<Statement.Line> lines) {
        List<Statement.Line> own =
                lines.stream().filter(line -> code.equals(line.warrantyClass())).toList();
        return new Statement.OfClass(code, own.size(), sum(own, Statement.Line::cost));
    }

    private static BigDecimal sum(List<Statement.Line> lines, Function<Statement.Line, BigDecimal> part) {
        BigDecimal sum = new BigDecimal("0.00");
        for (Statement.Line line : lines) {
            sum = sum.add(part.apply(line));
        }
        return sum;
    }

    private static @Nullable String reference(Entry entry) {
        return text(JSON.readTree(Objects.requireNonNull(entry.facts())), "/complaint/reference");
    }

    private static @Nullable String text(JsonNode json, String pointer) {
        return json.at(pointer).isString() ? json.at(pointer).asString() : null;
    }

    private static int byCodePoint(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
