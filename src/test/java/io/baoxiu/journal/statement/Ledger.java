package io.baoxiu.journal.statement;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Outcome;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Random decisions on few orders, so that many correct or void an earlier one. */
final class Ledger {

    private final Random random;

    Ledger(Random random) {
        this.random = random;
    }

    Entry entry(UUID id, Instant at) {
        String question = any("decision", "decision", "decision", "warranty");
        String reference = random.nextInt(8) == 0 ? null : "C-" + random.nextInt(400);
        BigDecimal cost = random.nextInt(6) == 0 ? null : BigDecimal.valueOf(random.nextInt(300_000), 2);
        LocalDate completedOn = random.nextInt(5) == 0
                ? null
                : LocalDate.ofInstant(at, ReportedAt.ZONE).minusDays(random.nextInt(25));
        boolean settles = random.nextInt(6) > 0;
        String project = any("Lakeside", "Hill", null);
        boolean line = question.equals("decision") && settles && cost != null;
        return new Entry(
                id,
                question,
                "caller",
                at.truncatedTo(ChronoUnit.MILLIS).atZone(ReportedAt.ZONE).toOffsetDateTime(),
                "r1",
                "hash",
                "1.0",
                Language.EN,
                facts(reference, project, cost, completedOn),
                new Outcome(answer(settles, cost), List.of(), line ? completedOn : null, List.of(), "{\"complaint\":{"),
                Journals.labels("REPAIR", reference, project, "COMPANY", "B", 2L, "MANAGER"));
    }

    private String facts(
            @Nullable String reference,
            @Nullable String project,
            @Nullable BigDecimal cost,
            @Nullable LocalDate completedOn) {
        String contractor = any("K-1", "K-2", "\uFF5E", "\uD83D\uDE00", null);
        return "{\"complaint\":{\"part\":\"PAINT\"" + text("reference", reference) + "},\"unit\":{\"a\":1"
                + text("project", project) + "},\"contractor\":{\"a\":1" + text("reference", contractor)
                + "},\"repair\":{\"a\":1" + text("completedOn", completedOn)
                + (cost == null ? "" : ",\"actualCost\":" + cost) + "}}";
    }

    private String answer(boolean settles, @Nullable BigDecimal cost) {
        String channel = any("RETENTION", "CONTRACTOR_CLAIM");
        BigDecimal recovered = cost == null || random.nextInt(3) == 0 ? null : cost;
        return "{\"responsibility\":{\"warrantyClass\":\"" + any("A", "B")
                + "\"},\"approval\":{\"approver\":\"MANAGER\",\"costReviewer\":null},\"settlement\":"
                + (settles
                        ? "{\"recoveries\":["
                                + (recovered == null
                                        ? ""
                                        : "{\"channel\":\"" + channel + "\",\"amount\":" + recovered + "}")
                                + "]}"
                        : "null")
                + "}";
    }

    private static String text(String name, @Nullable Object value) {
        return value == null ? "" : ",\"" + name + "\":\"" + value + "\"";
    }

    private String any(String... some) {
        return some[random.nextInt(some.length)];
    }
}
