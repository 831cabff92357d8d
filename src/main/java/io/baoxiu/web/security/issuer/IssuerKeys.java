package io.baoxiu.web.security.issuer;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The public keys of the issuer. Whatever keys tokens name, only one thread at a time queries the issuer, at most once in thirty seconds
 * and with a short timeout. No other thread waits: a caller with an unknown key may try again later.
 */
public final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final int LEAST_RSA_BITS = 2_048;
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final int LARGEST = 1 << 20;
    private static final long BETWEEN_LOOKS = Duration.ofSeconds(30).toNanos();
    private static final long KEPT = Duration.ofMinutes(10).toNanos();

    private final ResourceRetriever retriever = new TimedRetriever(TIME, LARGEST);
    private final ReentrantLock looking = new ReentrantLock();
    private final String issuer;
    private final @Nullable String address;
    private volatile State state = new State(List.of(), System.nanoTime() - BETWEEN_LOOKS, false);

    /** @param address of the keys; absent if the issuer publishes it */
    public IssuerKeys(String issuer, @Nullable String address) {
        this.issuer = issuer;
        this.address = address;
    }

    /** @param answered whether the last query returned keys */
    private record State(List<JWK> keys, long lookedAt, boolean answered) {

        List<JWK> chosen(JWKSelector selector) {
            return keys.isEmpty() ? List.of() : selector.select(new JWKSet(keys));
        }

        boolean isOlderThan(long age) {
            return System.nanoTime() - lookedAt >= age;
        }
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws RemoteKeySourceException {
        List<JWK> known = state.chosen(selector);
        if (state.isOlderThan(known.isEmpty() ? BETWEEN_LOOKS : KEPT) && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
            known = state.chosen(selector);
        }
        if (known.isEmpty() && (!state.answered() || looking.isLocked())) {
            throw new RemoteKeySourceException("the issuer `" + issuer + "` does not answer", null);
        }
        return known;
    }

    /** Keys that are too short are ignored. */
    private void look() {
        List<JWK> before = state.keys();
        try {
            String told = text(address == null ? announced() : address);
            List<JWK> strong = JWKSet.parse(told).getKeys().stream()
                    .filter(key -> !(key instanceof RSAKey rsa) || rsa.size() >= LEAST_RSA_BITS)
                    .toList();
            state = new State(strong, System.nanoTime(), true);
        } catch (IOException | ParseException | IllegalArgumentException failed) {
            state = new State(before, System.nanoTime(), false);
        }
    }

    private String announced() throws IOException, ParseException {
        String description = text(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        var properties = JSONObjectUtils.parse(description);
        if (!issuer.equals(JSONObjectUtils.getString(properties, "issuer"))) {
            throw new IOException("the issuer gives itself another name");
        }
        return String.valueOf(JSONObjectUtils.getString(properties, "jwks_uri"));
    }

    private String text(String place) throws IOException {
        return retriever.retrieveResource(URI.create(place).toURL()).getContent();
    }
}
