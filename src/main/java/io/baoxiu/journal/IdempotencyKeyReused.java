package io.baoxiu.journal;

/** A key that already stands for another request of the same caller. */
public class IdempotencyKeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused(String name) {
        super("the key `" + name + "` was used for another request in the last 24 hours");
    }
}
