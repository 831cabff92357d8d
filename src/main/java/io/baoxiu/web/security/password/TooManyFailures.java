package io.baoxiu.web.security.password;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A name is refused from an address for a while, whatever the password. */
public final class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    TooManyFailures(Duration pause) {
        super("too many failed logins");
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
