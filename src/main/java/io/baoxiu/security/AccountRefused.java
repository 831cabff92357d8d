package io.baoxiu.security;

/** An account that cannot be created or changed like this. The message says why, for whoever typed it. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AccountRefused(String why) {
        super(why);
    }
}
