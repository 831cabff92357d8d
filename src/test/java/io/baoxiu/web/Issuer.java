package io.baoxiu.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** An issuer of tokens on this machine, with its public keys at an address. */
final class Issuer implements AutoCloseable {

    static final String AUDIENCE = "baoxiu";

    private final RSAKey key = key("known");
    private final RSAKey stranger = key("known");
    private final RSAKey tooShort = shortKey();
    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean failing;
    private volatile boolean dripping;
    private volatile String idToken = "";

    Issuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        byte[] keys = new JWKSet(List.of(key, tooShort)).toString().getBytes(StandardCharsets.UTF_8);
        byte[] itself = """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(uri()).getBytes(StandardCharsets.UTF_8);
        server.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, itself.length);
            exchange.getResponseBody().write(itself);
            exchange.close();
        });
        server.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            if (dripping) {
                exchange.sendResponseHeaders(200, 0);
                drip(exchange.getResponseBody());
            }
            exchange.sendResponseHeaders(failing ? 500 : 200, failing ? -1 : keys.length);
            if (!failing) {
                exchange.getResponseBody().write(keys);
            }
            exchange.close();
        });
        server.createContext("/token", exchange -> {
            byte[] told = """
                    {"access_token": "unused", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                    """.formatted(idToken).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, told.length);
            exchange.getResponseBody().write(told);
            exchange.close();
        });
        server.setExecutor(threads);
        server.start();
    }

    /** A blank now and then, and never an end. */
    private void drip(OutputStream body) throws IOException {
        while (dripping) {
            body.write(' ');
            body.flush();
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        body.close();
    }

    String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often it was asked for its keys. */
    int asked() {
        return asked.get();
    }

    /** What the next code is exchanged for. */
    void idToken(String token) {
        idToken = token;
    }

    void fail(boolean now) {
        failing = now;
    }

    /** Answers a byte now and then from now on. */
    void drip(boolean now) {
        dripping = now;
    }

    JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("li.si")
                .audience(AUDIENCE)
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .claim("roles", List.of(roles));
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(key, claims);
    }

    String signed(JWTClaimsSet.Builder claims, String type) {
        return signed(key, claims, new JOSEObjectType(type));
    }

    String signedByAStranger(JWTClaimsSet.Builder claims) {
        return signed(stranger, claims);
    }

    String signedByAnUnknownKey(JWTClaimsSet.Builder claims) {
        return signed(key("unknown"), claims);
    }

    String signedByAKeyThatIsTooShort(JWTClaimsSet.Builder claims) {
        return signed(
                tooShort,
                "{\"alg\": \"RS256\", \"kid\": \"short\"}",
                claims.build().toString());
    }

    /** As they are written, whatever they mean. */
    String signed(String header, String claims) {
        return signed(key, header, claims);
    }

    private static String signed(RSAKey key, String header, String claims) {
        String said = Base64URL.encode(header) + "." + Base64URL.encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.toPrivateKey());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            return said + "." + Base64URL.encode(signature.sign());
        } catch (GeneralSecurityException | JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey shortKey() {
        try {
            return new RSAKeyGenerator(1024, true).keyID("short").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    /** The public key taken for a shared secret. */
    String signedWithThePublicKey(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("known").build(), claims.build());
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
        return signed(key, claims, null);
    }

    private static String signed(RSAKey key, JWTClaimsSet.Builder claims, @Nullable JOSEObjectType type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(type)
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        dripping = false;
        server.stop(0);
        threads.shutdownNow();
    }
}
