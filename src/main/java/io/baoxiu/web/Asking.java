package io.baoxiu.web;

import io.baoxiu.decision.Answered;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Fingerprint;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Spoken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One question from its bytes to its answer. */
@Component
class Asking {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final FactsReader reader;
    private final Decider decider;
    private final Tally tally;
    private final Clock clock;

    Asking(FactsReader reader, Decider decider, Tally tally, Clock clock) {
        this.reader = reader;
        this.decider = decider;
        this.tally = tally;
        this.clock = clock;
    }

    ResponseEntity<Answered> about(
            Question question, byte[] body, HttpHeaders headers, Caller caller, Language language) {
        return answer(question, body, headers, caller, language, fingerprint -> null);
    }

    /** As {@link #about}, but what comes twice under one key is decided once. */
    ResponseEntity<Answered> once(
            Question question, byte[] body, HttpHeaders headers, Caller caller, Language language) {
        List<String> keys = headers.getOrEmpty(KEY);
        if (keys.size() > 1
                || keys.stream().anyMatch(key -> !VISIBLE_ASCII.matcher(key).matches())) {
            throw new Problem(
                    ProblemType.INVALID_FACTS,
                    "`Idempotency-Key` 须为 1 至 255 个可见的 ASCII 字符",
                    "`Idempotency-Key` must be 1 to 255 visible ASCII characters");
        }
        return answer(
                question,
                body,
                headers,
                caller,
                language,
                fingerprint -> keys.isEmpty() ? null : new IdempotencyKey(keys.get(0), fingerprint.digest()));
    }

    private ResponseEntity<Answered> answer(
            Question question,
            byte[] body,
            HttpHeaders headers,
            Caller caller,
            Language language,
            Function<Fingerprint, @Nullable IdempotencyKey> key) {
        requireUtf8(headers.getContentType());
        Reading reading = reader.read(body, question, ReportedAt.at(clock.instant()));
        Answered answered = answered(question, reading, caller, language, key);
        var told = new HttpHeaders();
        told.setContentType(MediaType.APPLICATION_JSON);
        told.setCacheControl("no-store");
        Spoken.tell(language, told);
        return ResponseEntity.ok().headers(told).body(answered);
    }

    /** What stands under the key is told first: a code that was right when it was asked may be known no more. */
    private Answered answered(
            Question question,
            Reading reading,
            Caller caller,
            Language language,
            Function<Fingerprint, @Nullable IdempotencyKey> key) {
        if (reading instanceof Reading.Understood understood) {
            IdempotencyKey given = key.apply(understood.fingerprint());
            return earlier(caller, given)
                    .orElseGet(() -> decided(question, understood.asked(), caller, language, given));
        }
        if (reading instanceof Reading.Faulty faulty) {
            return earlier(caller, key.apply(faulty.fingerprint())).orElseThrow(() -> Problem.of(faulty.faults()));
        }
        throw Problem.notJson(((Reading.Malformed) reading).said());
    }

    private Optional<Answered> earlier(Caller caller, @Nullable IdempotencyKey key) {
        return key == null ? Optional.empty() : decider.earlier(caller, key);
    }

    private Answered decided(
            Question question, Asked asked, Caller caller, Language language, @Nullable IdempotencyKey key) {
        return tally.count(question, asked, () -> decider.decide(question, asked, caller, language, key));
    }

    private static void requireUtf8(@Nullable MediaType type) {
        Charset charset = type == null ? null : type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "JSON 须为 UTF-8 编码", "JSON is taken in UTF-8 only");
        }
    }
}
