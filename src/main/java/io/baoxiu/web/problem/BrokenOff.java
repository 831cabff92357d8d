package io.baoxiu.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** A failure after the answer has begun cannot become a problem: the answer is cut off, so that nobody takes it for complete. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokenOff implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    /** An exception thrown here makes the container close the connection. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) {
            return null;
        }
        if (Callers.isTheConnectionOf(failure)) {
            LOG.debug("the caller disconnected before the answer was sent: {}", failure.getMessage());
            return new ModelAndView();
        }
        throw new IllegalStateException("an answer that had begun could not be ended", failure);
    }
}
