package io.baoxiu.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Data of a release, and due dates, rarely change: a client that has them checks whether they are unchanged, and
 * downloads them only once.
 */
@Component
class Revalidation extends ShallowEtagHeaderFilter {

    private static final List<String> SELDOM_CHANGED =
            List.of("/v1/tables", "/v1/releases", "/v1/vocabulary", "/v1/questions", "/v1/calendar.ics");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || SELDOM_CHANGED.stream().noneMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        super.doFilterInternal(request, response, chain);
    }
}
