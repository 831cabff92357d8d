package io.baoxiu.web.question;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.DecisionMetrics;
import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.request.KeyedRequest;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers one question, from its bytes to its answer. */
@Component
class Asking {

    private static final String KEY = "Idempotency-Key";

    private final Decider decider;
    private final Releases releases;
    private final DecisionMetrics tally;
    private final LaterAnswers later;

    Asking(Decider decider, Releases releases, DecisionMetrics tally, LaterAnswers later) {
        this.decider = decider;
        this.releases = releases;
        this.tally = tally;
        this.later = later;
    }

    /**
     * Answers a question. For a decision to be kept, it looks for an earlier answer under the key first: a code that was valid then may not
     * be known any more.
     *
     * @return absent when the answer is told as soon as its decision is kept
     */
    @Nullable
    ResponseEntity<byte[]> ask(
            String question, byte[] body, HttpServletRequest request, Wishes wishes, Caller caller, Language language) {
        String name = question.equals(Question.DECISION) && wishes.keep() ? key(request) : null;
        Decider.Read asked = asked(question, body, request, wishes, caller);
        IdempotencyKey key = name == null
                ? null
                : new IdempotencyKey(name, asked.reading().fingerprint().digest());
        Optional<RecordedDecision> earlier = key == null ? Optional.empty() : decider.earlier(caller, key);
        if (earlier.isPresent()) {
            return told(earlier.get().bytes(), language);
        }
        Facts facts = understood(asked.reading());
        if (!wishes.keep()) {
            return told(decider.tried(facts, asked.release(), language).bytes(), language);
        }
        UnaryOperator<RecordedDecision> counted = tally.start(question);
        later.tell(
                request,
                headers(language),
                readers -> decider.decide(facts, asked.release(), caller, language, key, readers)
                        .thenApply(counted.andThen(RecordedDecision::bytes)));
        return null;
    }

    /** What would change the decision on a complaint. */
    ResponseEntity<byte[]> alternatives(
            byte[] body, HttpServletRequest request, Wishes wishes, Caller caller, Language language) {
        Decider.Read asked = asked(Question.DECISION, body, request, wishes, caller);
        return told(
                decider.alternatives(understood(asked.reading()), asked.release())
                        .json()
                        .getBytes(StandardCharsets.UTF_8),
                language);
    }

    /** The name under which a repeated request is decided once. */
    private static @Nullable String key(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        if (keys.size() > 1 || keys.stream().anyMatch(key -> !KeyedRequest.isKey(key))) {
            throw new Problem(
                    ProblemType.INVALID_FACTS,
                    "`Idempotency-Key` 须为 1 至 255 个可见的 ASCII 字符",
                    "`Idempotency-Key` must be 1 to 255 visible ASCII characters");
        }
        return keys.isEmpty() ? null : keys.get(0);
    }

    private Decider.Read asked(String question, byte[] body, HttpServletRequest request, Wishes wishes, Caller caller) {
        requireUtf8(request.getContentType());
        if (wishes.release() == null) {
            return decider.read(body, question);
        }
        Request asked = Request.of(body);
        CompiledRelease release = named(wishes.release(), asked, caller);
        return new Decider.Read(decider.read(asked, question, release), release);
    }

    private static ResponseEntity<byte[]> told(byte[] json, Language language) {
        return ResponseEntity.ok().headers(headers(language)).body(json);
    }

    private static HttpHeaders headers(Language language) {
        var told = new HttpHeaders();
        told.setContentType(MediaType.APPLICATION_JSON);
        told.setCacheControl("no-store");
        RequestLanguage.tell(language, told);
        return told;
    }

    private static Facts understood(Reading reading) {
        if (reading instanceof Reading.Faulty faulty) {
            throw Problem.of(faulty.faults());
        }
        return ((Reading.Understood) reading).facts();
    }

    private CompiledRelease named(String release, Request request, Caller caller) {
        if (request.statesRulesAsOf()) {
            throw Problem.of(List.of(new Fault(
                    "/rulesAsOf",
                    Fault.Code.INCONSISTENT,
                    new Message("不能与 `release` 同时指定", "cannot be stated beside `release`"),
                    List.of())));
        }
        if (!caller.is(Caller.Role.ANALYST) && !caller.is(Caller.Role.PUBLISHER)) {
            throw new Problem(
                    ProblemType.FORBIDDEN, "只有分析员和发布人可以指定版本", "only an analyst or a publisher may name a release");
        }
        return releases.compiled(release);
    }

    private static void requireUtf8(@Nullable String type) {
        Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON 须为 UTF-8 编码", "JSON is accepted in UTF-8 only");
        }
    }
}
