package io.baoxiu.web.security.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Gives the page for trying the API the CSRF token of its session in a cookie: its script returns it in a header, which a page of another
 * origin cannot do. The names are also set in {@code springdoc.swagger-ui.csrf}.
 */
public final class PageToken extends OncePerRequestFilter {

    private static final String PAGE = "/swagger-ui/index.html";
    private static final String COOKIE = "CSRF-TOKEN";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + PAGE)
                || WebUtils.getCookie(request, SealedSessions.COOKIE) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            var cookie = ResponseCookie.from(COOKIE, token.getToken())
                    .path(request.getContextPath() + "/swagger-ui")
                    .secure(request.isSecure())
                    .sameSite("Strict")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        chain.doFilter(request, response);
    }
}
