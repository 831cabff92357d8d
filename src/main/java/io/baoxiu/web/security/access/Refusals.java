package io.baoxiu.web.security.access;

import io.baoxiu.web.problem.Pages;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.problem.Problems;
import io.baoxiu.web.security.password.TooManyFailures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers requests that are refused before they reach a controller with problems. */
@Component
public class Refusals
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler, RequestRejectedHandler {

    /** Marks a part of a page that its script fetches. It gets no challenge, as browsers then show their own password dialog. */
    private static final String IN_PLACE = "HX-Request";

    private final Problems problems;
    private final Scheme scheme;

    Refusals(Problems problems, Scheme scheme) {
        this.problems = problems;
        this.scheme = scheme;
    }

    /**
     * How to log in.
     *
     * @param challenge the value of {@code WWW-Authenticate}
     * @param page for people with a browser; absent if there is none
     */
    public record Scheme(String challenge, @Nullable String page) {}

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyFailures many) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(many.pause().toSeconds() + 1));
            var problem = new Problem(
                    ProblemType.TOO_MANY_REQUESTS,
                    "此用户名登录失败过多，请稍候再试",
                    "this name failed to log in too often; wait a while");
            problems.write(problem, request, response);
            return;
        }
        if (request.getHeader(IN_PLACE) != null) {
            problems.write(new Problem(ProblemType.UNAUTHORIZED, "登录已过期", "the session is over"), request, response);
            return;
        }
        if (scheme.page() != null && comesFromABrowser(request)) {
            response.sendRedirect(scheme.page());
            return;
        }
        if (scheme.page() != null && SentForm.of(request).isPresent()) {
            response.sendRedirect(scheme.page() + "?over=" + (WayBack.keepsWhatWasTyped(request) ? "kept" : "lost"));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, scheme.challenge());
        problems.write(new Problem(ProblemType.UNAUTHORIZED, "请先登录", "log in first"), request, response);
    }

    static boolean comesFromABrowser(HttpServletRequest request) {
        return request.getMethod().equals("GET") && isOfABrowser(request);
    }

    static boolean isOfABrowser(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && accept != null && accept.contains("text/html");
    }

    /** A caller who cannot be identified because the issuer does not answer may try again later. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof AuthenticationServiceException) {
            var detail = new Problem(ProblemType.UNAVAILABLE, "暂时无法核实登录", "the login cannot be verified now");
            problems.write(detail, request, response);
        } else {
            commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (Pages.areFor(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        forbid("当前用户不得这样做", "the caller may not do this", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        var problem = new Problem(ProblemType.BAD_REQUEST, "请求的地址或首部有误", "the address or a header is invalid");
        problems.write(problem, request, response);
    }

    void forbid(String zh, String en, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(new Problem(ProblemType.FORBIDDEN, zh, en), request, response);
    }
}
