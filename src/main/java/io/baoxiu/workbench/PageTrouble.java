package io.baoxiu.workbench;

import io.baoxiu.decision.lookup.BeyondReach;
import io.baoxiu.decision.lookup.UnknownDecision;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.release.NoReleaseInForce;
import io.baoxiu.release.ReleasesUnavailable;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong while a page is made is told by a page. */
@ControllerAdvice(basePackageClasses = PageTrouble.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTrouble {

    @ExceptionHandler
    void unavailable(Exception why, HttpServletRequest request, HttpServletResponse response) throws IOException {
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
