package io.baoxiu.journal;

/** The caller has already used this key for a different request. */
public class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused(String name) {
        super("the key `" + name + "` was used for another request in the last 24 hours");
    }
}
