package io.baoxiu.workbench.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.table.Allowance;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

class PageTroubleTest {

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new Allowance.Overdrawn(), 429),
                Arguments.of(new Allowance.Exceeded(), 413),
                Arguments.of(new Allowance.OutOfTime(), 413),
                Arguments.of(new WorkbooksRefused(List.of()), 422),
                Arguments.of(new IllegalStateException("ours"), 500));
    }

    /** A page reads workbooks as a program has them read. */
    @ParameterizedTest
    @MethodSource("troubles")
    void isOfItsCallerWhereItIsNoneOfTheService(RuntimeException why, int status) throws NoSuchMethodException {
        var response = new MockHttpServletResponse();

        new PageTrouble()
                .resolveException(
                        new MockHttpServletRequest(), response, new HandlerMethod(new SomePage(), "page"), why);

        assertThat(response.getStatus()).isEqualTo(status);
    }

    public static class SomePage {
        public String page() {
            return "page";
        }
    }
}
