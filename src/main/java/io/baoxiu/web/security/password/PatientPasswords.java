package io.baoxiu.web.security.password;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Compares passwords, and makes callers who guess them wait. */
public final class PatientPasswords implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final FailedLogins failed;

    public PatientPasswords(UserDetailsService users, FailedLogins failed) {
        var comparing = new DaoAuthenticationProvider(users);
        comparing.setPasswordEncoder(new QuickPasswords());
        this.passwords = comparing;
        this.failed = failed;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        String address = login.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Duration pause = failed.pause(login.getName(), address);
        if (!pause.isZero()) {
            throw new TooManyFailures(pause);
        }
        try {
            Authentication person = passwords.authenticate(login);
            failed.succeeded(login.getName(), address);
            return person;
        } catch (BadCredentialsException wrong) {
            failed.failed(login.getName(), address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> login) {
        return passwords.supports(login);
    }
}
