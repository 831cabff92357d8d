package io.baoxiu.web.security.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * The person signed in with a browser, in a cookie that only the service can read or create: name, roles and time, encrypted with the key
 * in the database. It is valid on every replica and after a restart, and a request needs no read of the database.
 */
public final class SealedSessions implements SecurityContextRepository {

    public static final String COOKIE = "baoxiu-session";

    private static final Logger LOG = LoggerFactory.getLogger(SealedSessions.class);

    private static final String SIGNED_IN = "auth_time";
    private static final String ROLES = "roles";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration RENEWED_AFTER = Duration.ofMinutes(1);

    private final Sealed sealed;
    private final Duration idle;
    private final String sameSite;
    private final Standing standing;
    private final Clock clock;

    /**
     * @param idle the longest time without a request; twelve hours after sign-in, a session ends in any case
     * @param sameSite of the cookie: strict, but lax if people come from the pages of an issuer
     */
    public SealedSessions(byte[] key, Duration idle, String sameSite, Standing standing, Clock clock) {
        this.sealed = new Sealed(key, COOKIE);
        this.idle = idle;
        this.sameSite = sameSite;
        this.standing = standing;
        this.clock = clock;
    }

    /** Whether a signed-in person still has the same account and role. */
    public interface Standing {

        boolean isStill(Authentication person, Instant signedIn);
    }

    private record Session(Authentication person, Instant signedIn, Instant sealed) {}

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        return session(request)
                .map(session -> new SecurityContextImpl(session.person()))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session(request).isPresent();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication person = context.getAuthentication();
        if (person == null || person instanceof AnonymousAuthenticationToken) {
            if (WebUtils.getCookie(request, COOKIE) != null) {
                set("", Duration.ZERO, request, response);
            }
        } else {
            seal(person, clock.instant(), request, response);
        }
    }

    /** Keeps active people signed in. Not a bean, which would make it a filter of every request. */
    public Filter renewal() {
        return new OncePerRequestFilter() {

            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                renew(request, response);
                chain.doFilter(request, response);
            }
        };
    }

    private void renew(HttpServletRequest request, HttpServletResponse response) {
        session(request)
                .filter(session -> session.sealed().plus(RENEWED_AFTER).isBefore(clock.instant()))
                .ifPresent(session -> seal(session.person(), session.signedIn(), request, response));
    }

    private void seal(
            Authentication person, Instant signedIn, HttpServletRequest request, HttpServletResponse response) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .subject(person.getName())
                .claim(
                        ROLES,
                        person.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .toList())
                .claim(SIGNED_IN, signedIn.toEpochMilli())
                .issueTime(Date.from(clock.instant()));
        set(sealed.seal(claims), idle, request, response);
    }

    private void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(sameSite)
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private Optional<Session> session(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        if (request.getAttribute(COOKIE) instanceof Session known) {
            return Optional.of(known);
        }
        Optional<Session> session = opened(cookie.getValue()).filter(this::holds);
        session.ifPresent(known -> request.setAttribute(COOKIE, known));
        return session;
    }

    private boolean holds(Session session) {
        Instant now = clock.instant();
        return now.isBefore(session.sealed().plus(idle))
                && now.isBefore(session.signedIn().plus(LONGEST))
                && standing.isStill(session.person(), session.signedIn());
    }

    private Optional<Session> opened(String value) {
        try {
            JWTClaimsSet claims = sealed.open(value);
            List<SimpleGrantedAuthority> roles = claims.getStringListClaim(ROLES).stream()
                    .map(SimpleGrantedAuthority::new)
                    .toList();
            return Optional.of(new Session(
                    UsernamePasswordAuthenticationToken.authenticated(claims.getSubject(), null, roles),
                    Instant.ofEpochMilli(Objects.requireNonNull(claims.getLongClaim(SIGNED_IN))),
                    claims.getIssueTime().toInstant()));
        } catch (ParseException | JOSEException | RuntimeException notOurs) {
            LOG.debug("a session cookie was not issued by this service: {}", notOurs.getMessage());
            return Optional.empty();
        }
    }
}
