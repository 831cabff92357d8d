package io.baoxiu.web.question;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.DecisionMetrics;
import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.decision.reading.request.KeyedRequest;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers one line of a batch: with a decision that was kept, or with a problem. */
@Component
class BatchLines {

    private final Decider decider;
    private final DecisionMetrics tally;
    private final Problems problems;
    private final JsonMapper json;

    BatchLines(Decider decider, DecisionMetrics tally, Problems problems, JsonMapper json) {
        this.decider = decider;
        this.tally = tally;
        this.problems = problems;
        this.json = json;
    }

    /** The caller, and how to answer. */
    record Asked(Caller caller, Language language, HttpServletRequest request) {}

    /** Begins to answer; the supplier gives the answer with the line's number. */
    Supplier<String> begin(byte[] line, long number, Asked asked) {
        try {
            Supplier<RecordedDecision> answered = begun(KeyedRequest.of(line), asked);
            return () -> told(answered, number, asked);
        } catch (RuntimeException why) {
            return problem(why, number, asked);
        }
    }

    private Supplier<RecordedDecision> begun(KeyedRequest line, Asked asked) {
        CompiledRelease release = decider.release(line.facts());
        Reading reading = decider.read(line.facts(), Question.DECISION, release);
        String name = line.key();
        IdempotencyKey key = name == null
                ? null
                : new IdempotencyKey(name, reading.fingerprint().digest());
        Optional<RecordedDecision> earlier = key == null ? Optional.empty() : decider.earlier(asked.caller(), key);
        if (earlier.isPresent()) {
            return earlier::get;
        }
        List<Fault> faults = new ArrayList<>(line.faults());
        if (reading instanceof Reading.Faulty faulty) {
            faults.addAll(faulty.faults());
        }
        if (faults.isEmpty() && reading instanceof Reading.Understood understood) {
            return tally.begin(
                    Question.DECISION,
                    () -> decider.begin(understood.facts(), release, asked.caller(), asked.language(), key));
        }
        throw Problem.of(faults);
    }

    private String told(Supplier<RecordedDecision> answered, long number, Asked asked) {
        try {
            return "{\"line\":" + number + "," + answered.get().json().substring(1);
        } catch (RuntimeException why) {
            return problem(why, number, asked).get();
        }
    }

    Supplier<String> problem(RuntimeException why, long number, Asked asked) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("line", number);
        told.putAll(Problems.body(problem(why, asked.request()), asked.request()));
        String line = json.writeValueAsString(told);
        return () -> line;
    }

    private Problem problem(RuntimeException why, HttpServletRequest request) {
        if (why instanceof NotJson malformed) {
            return Problem.notJson(malformed.said());
        }
        return DecidingAdvice.problem(why).orElseGet(() -> problems.of(why, request));
    }
}
