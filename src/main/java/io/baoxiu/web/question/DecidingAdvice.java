package io.baoxiu.web.question;

import io.baoxiu.decision.UnknownQuestion;
import io.baoxiu.journal.IdempotencyKeyReused;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns failures to answer a valid question into problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DecidingAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(DecidingAdvice.class);

    private final Problems problems;

    DecidingAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({
        NoReleaseInForce.class,
        UnknownQuestion.class,
        IdempotencyKeyReused.class,
        JournalUnavailable.class,
        ReleasesUnavailable.class
    })
    ResponseEntity<Object> undecided(RuntimeException why, HttpServletRequest request) {
        return problems.answer(problem(why).orElseThrow(() -> why), request);
    }

    /** The problem for a failure to answer a valid question; empty for any other failure. */
    static Optional<Problem> problem(RuntimeException why) {
        if (why instanceof NoReleaseInForce) {
            return Optional.of(new Problem(
                    ProblemType.NO_RELEASE_IN_FORCE, "`rulesAsOf` 早于第一个版本", "`rulesAsOf` is before the first release"));
        } else if (why instanceof UnknownQuestion) {
            return Optional.of(new Problem(ProblemType.NOT_FOUND, "没有这个决策", "there is no such question"));
        } else if (why instanceof IdempotencyKeyReused) {
            return Optional.of(new Problem(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "此键在 24 小时内已用于另一请求",
                    "the key was used for another request in the last 24 hours"));
        } else if (why instanceof JournalUnavailable || why instanceof ReleasesUnavailable) {
            LOG.warn("nothing was answered: {}", why.getMessage());
            return Optional.of(new Problem(ProblemType.UNAVAILABLE, "暂时无法保存决策", "the decision cannot be kept now"));
        }
        return Optional.empty();
    }
}
