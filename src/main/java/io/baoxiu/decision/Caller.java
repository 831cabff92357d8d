package io.baoxiu.decision;

import java.util.Set;

/**
 * Who makes a request.
 *
 * @param name the person: a user's name, or a token's issuer and subject
 * @param roles what the person may do
 */
public record Caller(String name, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Any of them may ask for decisions. */
    public enum Role {
        CALLER,
        FINANCE,
        ANALYST,
        PUBLISHER,
        AUDITOR
    }
}
