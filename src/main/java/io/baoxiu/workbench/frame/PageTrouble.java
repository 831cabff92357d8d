package io.baoxiu.workbench.frame;

import io.baoxiu.decision.lookup.BeyondReach;
import io.baoxiu.decision.lookup.UnknownDecision;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.release.NoReleaseInForce;
import io.baoxiu.release.ReleasesUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong while a page is made is told by a page. What its script asks for is told as to any program. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTrouble implements HandlerExceptionResolver {

    /** Every room of the workbench makes pages: its package is the one above this. */
    private static final String PAGES = above(PageTrouble.class.getPackageName());

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception why) {
        if (!(handler instanceof HandlerMethod method) || !makesAPage(method.getBeanType())) {
            return null;
        }
        try {
            tell(why, request, response);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        return new ModelAndView();
    }

    private static String above(String room) {
        return room.substring(0, room.lastIndexOf('.'));
    }

    private static boolean makesAPage(Class<?> controller) {
        return (controller.getPackageName() + ".").startsWith(PAGES + ".")
                && !AnnotatedElementUtils.hasAnnotation(controller, ResponseBody.class);
    }

    private static void tell(Exception why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (why instanceof NoReleaseInForce
                || why instanceof ReleasesUnavailable
                || why instanceof JournalUnavailable) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (why instanceof BeyondReach) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (why instanceof UnknownDecision || why instanceof MethodArgumentTypeMismatchException) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (why instanceof ErrorResponse refusal
                && refusal.getStatusCode().is4xxClientError()) {
            response.sendError(refusal.getStatusCode().value());
        } else {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, why);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
