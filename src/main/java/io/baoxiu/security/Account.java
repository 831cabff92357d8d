package io.baoxiu.security;

import io.baoxiu.decision.Caller.Role;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A person who may sign in.
 *
 * @param name 1 to 100 characters, without spaces, control characters and colons: HTTP Basic ends a name at a colon
 * @param password its hash, with the name of the algorithm before it in braces
 * @param since when the account was created, or its password changed
 */
public record Account(String name, Role role, String password, Instant since) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}&&[^:]]{1,100}");

    /** Whether a text is a valid name for a new account. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Leaves out the hash. */
    @Override
    public String toString() {
        return name + " " + role;
    }
}
