package io.baoxiu.web.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.web.problem.Problems;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers that another thread begins. */
class LaterAnswersTest {

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final LaterAnswers later;

    LaterAnswersTest() {
        parts.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
        parts.register(Problems.class, DecidingThreads.class, LaterAnswers.class);
        parts.refresh();
        later = parts.getBean(LaterAnswers.class);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void areBegunByADecidingThread() throws Exception {
        answer(any -> CompletableFuture.completedFuture(
                Thread.currentThread().getName().getBytes(StandardCharsets.UTF_8)));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).startsWith("deciding-");
    }

    @Test
    void areProblemsEvenIfAnErrorEndsTheirBeginning() throws Exception {
        answer(any -> {
            throw new StackOverflowError();
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void areRefusedWhenTheServiceIsStopping() throws Exception {
        parts.getBean(DecidingThreads.class).close();

        answer(any -> CompletableFuture.completedFuture(new byte[0]));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isNotNull();
    }

    private void answer(Function<Executor, CompletableFuture<byte[]>> answer) throws Exception {
        var request = new MockHttpServletRequest("POST", "/v1/decisions") {
            @Override
            public AsyncContext startAsync() {
                return startAsync(this, response);
            }
        };
        request.setAsyncSupported(true);
        response.reset();
        later.doFilter(
                request, response, (asked, told) -> later.tell((HttpServletRequest) asked, new HttpHeaders(), answer));
        await().until(() -> !request.isAsyncStarted());
    }
}
