package io.baoxiu.web.request;

import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies with a content encoding: a compressed body must not be read as if it were plain. */
@Component
class PlainBodies extends OncePerRequestFilter {

    private static final String AS_IT_IS = "identity";

    private final Problems problems;

    PlainBodies(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        for (Enumeration<String> codings = request.getHeaders(HttpHeaders.CONTENT_ENCODING);
                codings.hasMoreElements(); ) {
            String coding = codings.nextElement().strip();
            if (!coding.isEmpty() && !coding.equalsIgnoreCase(AS_IT_IS)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCEPT_ENCODING, AS_IT_IS);
        var problem = new Problem(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "请求正文不得压缩（`Content-Encoding`）",
                "a body with `Content-Encoding` is not accepted");
        problems.write(problem, request, response);
    }
}
