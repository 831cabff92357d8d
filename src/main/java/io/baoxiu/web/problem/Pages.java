package io.baoxiu.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A browser that requests a page gets an error as a page; a program gets a problem. */
public final class Pages {

    private static final List<String> FOR_PROGRAMS =
            List.of("/v1/", "/v3/", "/actuator/", "/problems/", "/swagger-ui/", "/workbench/");
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 422, 429, 500, 503);

    private Pages() {}

    public static boolean areFor(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
        return accept != null
                && accept.contains("text/html")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && FOR_PROGRAMS.stream().noneMatch(path::startsWith);
    }

    static ModelAndView of(Problem problem, HttpServletRequest request) {
        int status = problem.type().status();
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("status", explained);
        model.put("id", explained == 500 ? RequestTrace.of(request).id() : null);
        return new ModelAndView("refused", model, HttpStatus.valueOf(status));
    }
}
