package io.baoxiu.web.security.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a request that changes something and comes from a page of another origin. */
final class OwnOrigin extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Refusals refusals;

    OwnOrigin(Refusals refusals) {
        this.refusals = refusals;
    }

    static boolean changesSomething(HttpServletRequest request) {
        return !READING.contains(request.getMethod());
    }

    /** Whether an address belongs to this service, as the caller addresses it. */
    static boolean isOwn(URI address, HttpServletRequest request) {
        return (address.getScheme() + "://" + address.getRawAuthority())
                .toLowerCase(Locale.ROOT)
                .equals(own(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null
                && changesSomething(request)
                && !origin.toLowerCase(Locale.ROOT).equals(own(request))) {
            refusals.forbid("请求来自另一个网站", "the request comes from another origin", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String own(HttpServletRequest request) {
        String host = request.getScheme() + "://" + request.getServerName();
        int usual = request.isSecure() ? 443 : 80;
        boolean told = request.getServerPort() != usual;
        return (told ? host + ":" + request.getServerPort() : host).toLowerCase(Locale.ROOT);
    }
}
