package io.baoxiu.web.security.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Protects the demo users: requests must name this machine as host and must not come through a proxy. So no web page can reach them through
 * a name bound to this address (DNS rebinding), and no proxy can expose them.
 */
public final class LoopbackOnly extends OncePerRequestFilter {

    private static final Pattern LOOPBACK =
            Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?|\\[?0(:0){6}:1]?");
    private static final Set<String> FORWARDING =
            Set.of("forwarded", "via", "x-real-ip", "x-client-ip", "x-cluster-client-ip", "true-client-ip");

    private final Refusals refusals;

    public LoopbackOnly(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isMeant(request)) {
            refusals.forbid("演示用户只能以本机名称访问", "with the demo users, `Host` must be a loopback name", request, response);
        } else if (isForwarded(request)) {
            refusals.forbid(
                    "演示用户不得经代理访问", "with the demo users, requests through a proxy are refused", request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isMeant(HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        return host != null
                && LOOPBACK.matcher(host).matches()
                && NAME.matcher(request.getServerName().toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean isForwarded(HttpServletRequest request) {
        for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement().toLowerCase(Locale.ROOT);
            if (name.startsWith("x-forwarded") || FORWARDING.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
