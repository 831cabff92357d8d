package io.baoxiu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** A journal with decisions in it, kept as people keep them. */
public record Ledger(Decider decider, Releases releases) {

    /** Parts with the cause, what it costs, and the contractor that built them. */
    private static final List<List<String>> KINDS = List.of(
            List.of("EXTERIOR_WALL_LEAK", "CONSTRUCTION", "12600.00", "甲方建设集团有限公司"),
            List.of("PIPE_LEAK", "MATERIAL", "1200.00", "乙方安装工程有限公司"),
            List.of("BATHROOM_LEAK", "CONSTRUCTION", "860.50", "甲方建设集团有限公司"),
            List.of("DOOR_WINDOW_FRAME", "MATERIAL", "430.00", "丙方门窗有限公司"),
            List.of("PAINT", "OWNER_MISUSE", "300.00", "甲方建设集团有限公司"),
            List.of("ELECTRICAL_WIRING", "UNKNOWN", "2100.00", "乙方安装工程有限公司"),
            List.of("ROOF_LEAK", "DESIGN", "23800.00", "甲方建设集团有限公司"));

    private static final String REPAIR = """
            {"complaint": {"kind": "REPAIR", "part": "%s", "cause": "%s", "reportedAt": "2026-03-%02d", "reference": "%s", "affectedHouseholds": %d},
             "unit": {"project": "%s", "completionAcceptedOn": "2024-06-28", "deliveredOn": "2024-09-15"},
             "repair": {"estimatedCost": %s, "actualCost": %s, "trades": 2, "dispatchedOn": "2026-03-%02d", "completedOn": "2026-03-%02d"},
             "contractor": {"reference": "%s", "response": "ACCEPTED", "retentionBalance": 8000}}""";

    /** A repair of each kind, so many times, each an order of its own. */
    public void fill(int times, String prefix, String project, String caller) {
        IntStream.range(0, times * KINDS.size()).forEach(at -> {
            List<String> kind = KINDS.get(at % KINDS.size());
            int day = 2 + at % 12;
            keep(
                    caller,
                    REPAIR.formatted(
                            kind.get(0),
                            kind.get(1),
                            day,
                            prefix + "%04d".formatted(at + 1),
                            1 + at % 4,
                            project,
                            kind.get(2),
                            kind.get(2),
                            day + 1,
                            day + 6,
                            kind.get(3)));
        });
    }

    /** The wall of three households, as the office was told of it. */
    public String wallLeak(String reference, String caller) {
        return keep(caller, """
                {"complaint": {"kind": "REPAIR", "part": "EXTERIOR_WALL_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-09-24T09:40", "reference": "%s", "affectedHouseholds": 3},
                 "unit": {"project": "澜山", "reference": "3-1-1201", "completionAcceptedOn": "2023-06-28", "deliveredOn": "2023-09-15"},
                 "repair": {"estimatedCost": 12600, "trades": 2},
                 "contractor": {"reference": "甲方建设集团有限公司", "response": "ACCEPTED", "retentionBalance": 8000}}""".formatted(reference));
    }

    /** Keeps a decision, and gives its number. */
    public String keep(String caller, String facts) {
        CompiledRelease release = releases.inForceToday();
        Reading reading = decider.read(Request.of(facts.getBytes(StandardCharsets.UTF_8)), "decision", release);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        RecordedDecision kept = decider.decide(
                ((Reading.Understood) reading).facts(),
                release,
                new Caller(caller, Set.of(Role.CALLER)),
                Language.ZH,
                null);
        return Objects.requireNonNull(kept.id()).toString();
    }
}
