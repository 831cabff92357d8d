package io.baoxiu.web.security.password;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares passwords with slow hashes, but only once for a program that sends the same one with every request: a fast hash under a key of
 * this process is cached, and identical requests wait for the first. Only one slow comparison runs at a time and a few wait, so that
 * guessing takes no processor time from other callers.
 */
final class QuickPasswords implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int REMEMBERED = 1_000;
    private static final int MOST_WAITING = 8;
    private static final Duration WAIT = Duration.ofSeconds(3);

    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Semaphore oneAtATime = new Semaphore(1, true);
    private final Mac keyed = keyed();
    private final Map<String, CompletableFuture<Boolean>> comparing = new ConcurrentHashMap<>();
    private final Map<String, byte[]> compared = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(password);
    }

    /** @throws TooManyFailures when too many others are being compared */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        byte[] quick = quick(password, hash);
        byte[] known = compared.get(hash);
        if (known != null && MessageDigest.isEqual(known, quick)) {
            return true;
        }
        return once(HexFormat.of().formatHex(quick), () -> {
            boolean right = compare(password, hash);
            if (right) {
                compared.put(hash, quick);
            }
            return right;
        });
    }

    /** Simultaneous identical comparisons wait for the first. */
    private boolean once(String same, BooleanSupplier comparison) {
        var own = new CompletableFuture<Boolean>();
        CompletableFuture<Boolean> first = comparing.putIfAbsent(same, own);
        if (first != null) {
            try {
                return first.join();
            } catch (CompletionException refused) {
                throw new TooManyFailures(WAIT);
            }
        }
        try {
            own.complete(comparison.getAsBoolean());
        } catch (RuntimeException refused) {
            own.completeExceptionally(refused);
            throw refused;
        } finally {
            comparing.remove(same, own);
        }
        return own.join();
    }

    private boolean compare(CharSequence password, String hash) {
        if (!mayCompare()) {
            throw new TooManyFailures(WAIT);
        }
        try {
            return hashes.matches(password, hash);
        } finally {
            oneAtATime.release();
        }
    }

    private boolean mayCompare() {
        try {
            return oneAtATime.getQueueLength() < MOST_WAITING
                    && oneAtATime.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] quick(CharSequence password, String hash) {
        try {
            Mac mac = (Mac) keyed.clone();
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A template to copy, which is many times as fast as creating a new one. */
    private static Mac keyed() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
