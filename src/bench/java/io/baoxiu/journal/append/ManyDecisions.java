package io.baoxiu.journal.append;

import io.baoxiu.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * Plausible requests of two years: 40 projects, 30 contractors, 12 callers; orders that are decided when they are reported and
 * corrected when they are done, complaints and consultations, and now and then another question.
 */
final class ManyDecisions {

    static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(730);

    private static final List<String> PARTS = List.of(
            "PIPE_LEAK",
            "ROOF_LEAK",
            "EXTERIOR_WALL_LEAK",
            "BATHROOM_LEAK",
            "PAINT",
            "TILE",
            "DOOR_WINDOW_FRAME",
            "ELECTRICAL_WIRING",
            "HEATING",
            "CABINET",
            "SANITARY_WARE",
            "MAIN_STRUCTURE",
            "PLASTER",
            "ELEVATOR");
    private static final List<String> CAUSES =
            List.of("CONSTRUCTION", "CONSTRUCTION", "MATERIAL", "UNKNOWN", "OWNER_MISUSE", "DESIGN", "THIRD_PARTY");
    private static final List<String> RESPONSES = List.of("ACCEPTED", "REFUSED", "NOT_NOTIFIED", "OVERDUE");

    private final Random random = new Random(20260302);
    private final Deque<Open> open = new ArrayDeque<>();
    private final int count;
    private int orders;

    ManyDecisions(int count) {
        this.count = count;
    }

    /** An order that is to be decided again when it is done. */
    private record Open(String order, LocalDate reportedOn) {}

    /** A request as it is sent. */
    record Asked(String question, String caller, String json) {}

    /** The moment of the decision with this place. */
    static Instant moment(int place, int count) {
        return START.plusSeconds((long) (SPAN.toSeconds() * ((double) place / count)));
    }

    void turn(SetClock clock, int place) {
        clock.set(moment(place, count).toString());
    }

    Asked next(int place) {
        String caller = "caller-" + random.nextInt(12);
        LocalDate today =
                moment(place, count).atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        int kind = random.nextInt(100);
        if (kind < 6) {
            return new Asked("approval", caller, "{\"amount\": " + random.nextInt(30_000) + "}");
        } else if (kind < 16) {
            return new Asked(
                    "decision",
                    caller,
                    "{\"complaint\": {\"kind\": \"" + any(List.of("COMPLAINT", "CONSULTATION"))
                            + "\", \"topic\": \"SALES\", \"reference\": \"Q-" + place
                            + "\"}, \"unit\": {\"project\": \"" + project() + "\"}}");
        } else if (kind < 55 && open.size() > 500) {
            Open done = open.remove();
            LocalDate day = today.isBefore(done.reportedOn()) ? done.reportedOn() : today;
            return new Asked(
                    "decision",
                    caller,
                    done.order()
                            .replace(
                                    "\"trades\": 1",
                                    "\"trades\": 1, \"completedOn\": \"" + day + "\", \"actualCost\": "
                                            + (50 + random.nextInt(25_000)) + "." + (10 + random.nextInt(90))));
        }
        String order = order(today);
        open.add(new Open(order, today));
        return new Asked("decision", caller, order);
    }

    private String order(LocalDate today) {
        LocalDate delivered = today.minusDays(30 + random.nextInt(2_500));
        return "{\"complaint\": {\"kind\": \"REPAIR\", \"reference\": \"BX-" + (++orders) + "\", \"part\": \""
                + any(PARTS)
                + "\", \"cause\": \"" + any(CAUSES) + "\", \"reportedAt\": \"" + today
                + "T09:30:00\"}, \"unit\": {\"reference\": \"U-"
                + random.nextInt(20_000) + "\", \"project\": \"" + project() + "\", \"province\": \""
                + any(List.of("33", "37", "41", "11"))
                + "\", \"completionAcceptedOn\": \"" + delivered.minusDays(random.nextInt(400))
                + "\", \"deliveredOn\": \"" + delivered
                + "\"}, \"repair\": {\"estimatedCost\": " + (50 + random.nextInt(25_000))
                + ", \"trades\": 1}, \"contractor\": {\"reference\": \"施工单位"
                + random.nextInt(30) + "\", \"response\": \"" + any(RESPONSES) + "\", \"retentionBalance\": "
                + random.nextInt(100_000) + "}}";
    }

    private String project() {
        return "项目" + random.nextInt(40);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
