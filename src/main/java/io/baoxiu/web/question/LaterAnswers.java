package io.baoxiu.web.question;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.Problems;
import io.baoxiu.web.problem.RequestTrace;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for which no thread waits: the one that read the request goes on to others, a deciding thread begins the answer, and whoever
 * completes it hands it to the web server. That begins when all other filters have done with the request, as none of them may change a
 * response that another thread writes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LaterAnswers extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LaterAnswers.class);
    private static final String BEGINNING = LaterAnswers.class.getName();

    private final Problems problems;
    private final DecidingThreads deciding;

    LaterAnswers(Problems problems, DecidingThreads deciding) {
        this.problems = problems;
        this.deciding = deciding;
    }

    /**
     * Answers a request later; to be called by its controller, which then answers nothing.
     *
     * @param answer begins to make the answer's bytes, given an executor for what takes time; a failure is answered as a problem
     */
    void tell(HttpServletRequest request, HttpHeaders headers, Function<Executor, CompletableFuture<byte[]>> answer) {
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        var response = (HttpServletResponse) context.getResponse();
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        RequestTrace trace = RequestTrace.of(request);
        Runnable beginning = () -> begin(answer, context, trace);
        request.setAttribute(BEGINNING, beginning);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getAttribute(BEGINNING) instanceof Runnable beginning) {
            begin(beginning, request);
        }
    }

    private void begin(Runnable beginning, HttpServletRequest request) {
        try {
            deciding.execute(beginning);
        } catch (RejectedExecutionException full) {
            end(null, new JournalUnavailable("too many decisions are waiting", full), request.getAsyncContext());
        }
    }

    private void begin(Function<Executor, CompletableFuture<byte[]>> answer, AsyncContext context, RequestTrace trace) {
        try {
            trace.enterLog();
            answer.apply(context::start).whenComplete((json, failure) -> end(json, failure, context));
        } catch (RuntimeException | Error why) {
            end(null, why, context);
        } finally {
            RequestTrace.leaveLog();
        }
    }

    /**
     * Writes into a buffer with room to spare, which is sent by the web server's own threads: no caller can hold up this one. The web server
     * counts the bytes itself; told their number, it would send them at once, by this thread.
     */
    private void end(byte @Nullable [] json, @Nullable Throwable failure, AsyncContext context) {
        try {
            var response = (HttpServletResponse) context.getResponse();
            if (json == null) {
                fail(failure, (HttpServletRequest) context.getRequest(), response);
            } else {
                response.setBufferSize(json.length + 1);
                response.getOutputStream().write(json);
            }
        } catch (IOException | RuntimeException | Error unsent) {
            LOG.warn("an answer could not be sent", unsent);
            abandon((HttpServletResponse) context.getResponse());
        } finally {
            context.complete();
        }
    }

    private static void abandon(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.resetBuffer();
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void fail(@Nullable Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Throwable why = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        RequestTrace trace = RequestTrace.of(request);
        trace.enterLog();
        try {
            problems.write(problem(why, request), request, response);
        } finally {
            RequestTrace.leaveLog();
        }
    }

    private Problem problem(@Nullable Throwable why, HttpServletRequest request) {
        return why instanceof RuntimeException failure
                ? DecidingAdvice.problem(failure).orElseGet(() -> problems.of(failure, request))
                : problems.of(new IllegalStateException("nothing was decided", why), request);
    }
}
