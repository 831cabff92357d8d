package io.baoxiu.web.security.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reading a parameter of an upload makes the container receive all of it. So parameters are hidden until the caller is
 * known: the token of a session is then taken from a header.
 */
public final class UploadsOfUsers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        chain.doFilter(upload ? new Unopened(request) : request, response);
    }

    private static final class Unopened extends HttpServletRequestWrapper {

        Unopened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return isSomebodys() ? super.getParameter(name) : null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return isSomebodys() ? super.getParameterValues(name) : null;
        }

        private static boolean isSomebodys() {
            Authentication person = SecurityContextHolder.getContext().getAuthentication();
            return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
        }
    }
}
