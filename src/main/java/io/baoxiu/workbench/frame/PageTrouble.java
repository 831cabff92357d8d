package io.baoxiu.workbench.frame;

import io.baoxiu.decision.budget.Ending;
import io.baoxiu.decision.lookup.BeyondReach;
import io.baoxiu.decision.lookup.UnknownDecision;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.draft.UnknownTable;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.release.standing.UnknownRelease;
import io.baoxiu.table.Allowance;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Shows an error in a page as a page. Requests by a page's script are answered like those of any program. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTrouble implements HandlerExceptionResolver {

    /** All packages of the workbench make pages; the common one is the parent of this. */
    private static final String PAGES = above(PageTrouble.class.getPackageName());

    /** Exceptions that are no failure of the service. */
    private static final Map<Class<? extends Exception>, Integer> STATUSES = Map.ofEntries(
            Map.entry(BeyondReach.class, HttpServletResponse.SC_FORBIDDEN),
            Map.entry(UnknownDecision.class, HttpServletResponse.SC_NOT_FOUND),
            Map.entry(UnknownRelease.class, HttpServletResponse.SC_NOT_FOUND),
            Map.entry(UnknownTable.class, HttpServletResponse.SC_NOT_FOUND),
            Map.entry(MethodArgumentTypeMismatchException.class, HttpServletResponse.SC_NOT_FOUND),
            Map.entry(Allowance.Exceeded.class, HttpStatus.CONTENT_TOO_LARGE.value()),
            Map.entry(Allowance.OutOfTime.class, HttpStatus.CONTENT_TOO_LARGE.value()),
            Map.entry(WorkbooksRefused.class, HttpStatus.UNPROCESSABLE_CONTENT.value()),
            Map.entry(Allowance.Overdrawn.class, HttpStatus.TOO_MANY_REQUESTS.value()),
            Map.entry(Ending.class, HttpServletResponse.SC_SERVICE_UNAVAILABLE),
            Map.entry(NoReleaseInForce.class, HttpServletResponse.SC_SERVICE_UNAVAILABLE),
            Map.entry(ReleasesUnavailable.class, HttpServletResponse.SC_SERVICE_UNAVAILABLE),
            Map.entry(JournalUnavailable.class, HttpServletResponse.SC_SERVICE_UNAVAILABLE));

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
        Integer status = STATUSES.get(why.getClass());
        if (status != null) {
            response.sendError(status);
        } else if (why instanceof ErrorResponse refusal
                && refusal.getStatusCode().is4xxClientError()) {
            response.sendError(refusal.getStatusCode().value());
        } else {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, why);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
