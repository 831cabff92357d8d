package io.baoxiu.web.security.issuer;

import com.nimbusds.jwt.SignedJWT;
import java.math.BigDecimal;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks the claims of a verified token in their raw form. Token libraries first convert claims into moments and
 * addresses, and values that are out of range or written differently then look valid.
 */
public final class StrictTokens implements JwtDecoder {

    private static final int LONGEST_SUBJECT = 255;
    private static final BigDecimal LATEST =
            BigDecimal.valueOf(Instant.parse("9999-12-31T23:59:59Z").getEpochSecond());

    private final JwtDecoder decoder;
    private final String issuer;

    public StrictTokens(JwtDecoder decoder, String issuer) {
        this.decoder = decoder;
        this.issuer = issuer;
    }

    @Override
    public Jwt decode(String token) {
        Jwt verified = decoder.decode(token);
        try {
            require(SignedJWT.parse(token));
        } catch (ParseException unreadable) {
            throw new BadJwtException("the token cannot be read", unreadable);
        }
        return verified;
    }

    private void require(SignedJWT token) {
        Map<String, Object> claims = token.getPayload().toJSONObject();
        require(token.getHeader().getCriticalParams() == null, "names extensions that must be understood");
        require(issuer.equals(claims.get("iss")), "is of another issuer");
        require(claims.get("sub") instanceof String subject && isName(subject), "names nobody");
        for (String moment : List.of("exp", "nbf", "iat")) {
            require(isMoment(claims.get(moment)), "contains an impossible moment");
        }
    }

    private static boolean isName(String subject) {
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                && subject.codePoints().noneMatch(Character::isISOControl)
                && subject.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    private static boolean isMoment(@Nullable Object claim) {
        if (claim == null) {
            return true;
        }
        try {
            var seconds = new BigDecimal(String.valueOf(claim));
            return claim instanceof Number && seconds.signum() >= 0 && seconds.compareTo(LATEST) <= 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new BadJwtException("the token " + otherwise);
        }
    }
}
