package io.baoxiu.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Allowance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

class ProblemAdviceTest {

    private static final String OURS = "other";

    /** Whatever ends a reading is its caller's to know, and no fault of the service. */
    @ParameterizedTest
    @ValueSource(classes = {Allowance.Overdrawn.class, Allowance.Exceeded.class, Allowance.OutOfTime.class})
    void knowsWhatEndsAReading(Class<? extends Throwable> end) {
        var handlers = new ExceptionHandlerMethodResolver(ProblemAdvice.class);

        assertThat(handlers.resolveMethodByExceptionType(end).getName()).isNotEqualTo(OURS);
    }
}
