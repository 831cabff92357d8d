package io.baoxiu.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import io.baoxiu.web.security.access.SignInPage;
import io.baoxiu.web.security.session.Sealed;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * The sign-in request to the issuer, encrypted in a cookie of the person's browser, so that any replica can verify it when the person
 * returns.
 */
final class SealedRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "baoxiu-sign-in";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Sealed sealed;

    SealedRequests(byte[] key) {
        sealed = new Sealed(key, COOKIE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        try {
            OAuth2AuthorizationRequest asked = cookie == null ? null : request(sealed.open(cookie.getValue()));
            return asked == null || !Objects.equals(asked.getState(), request.getParameter("state")) ? null : asked;
        } catch (ParseException | JOSEException | RuntimeException notOurs) {
            return null;
        }
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            set("", Duration.ZERO, request, response);
        } else {
            set(sealed.seal(claims(asked)), LONGEST, request, response);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
        set("", Duration.ZERO, request, response);
        return asked;
    }

    private static JWTClaimsSet.Builder claims(OAuth2AuthorizationRequest asked) {
        return new JWTClaimsSet.Builder()
                .claim("authorizationUri", asked.getAuthorizationUri())
                .claim("clientId", asked.getClientId())
                .claim("redirectUri", asked.getRedirectUri())
                .claim("state", asked.getState())
                .claim("scopes", String.join(" ", asked.getScopes()))
                .claim("attributes", asked.getAttributes())
                .claim("additional", asked.getAdditionalParameters());
    }

    private static OAuth2AuthorizationRequest request(JWTClaimsSet claims) throws ParseException {
        Map<String, Object> attributes = claims.getJSONObjectClaim("attributes");
        Map<String, Object> additional = claims.getJSONObjectClaim("additional");
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(claims.getStringClaim("authorizationUri"))
                .clientId(claims.getStringClaim("clientId"))
                .redirectUri(claims.getStringClaim("redirectUri"))
                .state(claims.getStringClaim("state"))
                .scope(claims.getStringClaim("scopes").split(" "))
                .attributes(all -> all.putAll(attributes))
                .additionalParameters(additional)
                .build();
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(SignInPage.ADDRESS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
