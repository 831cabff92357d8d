package io.baoxiu.web.security.password;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.security.CalendarToken;
import io.baoxiu.security.CalendarTokens;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Admits programs that have only the address of a calendar. Guessing addresses is slowed down like guessing passwords; programs with a
 * valid address are not affected. An address expires with its creator's account or right to the journal.
 */
@Component
public class CalendarGate {

    private static final String GUESSES = "calendar";
    private static final Set<String> READ_THE_JOURNAL =
            Set.of("ROLE_" + Role.AUDITOR.name(), "ROLE_" + Role.PUBLISHER.name());

    private final CalendarTokens tokens;
    private final FailedLogins failed;
    private final ObjectProvider<KnownPeople> people;

    CalendarGate(CalendarTokens tokens, FailedLogins failed, ObjectProvider<KnownPeople> people) {
        this.tokens = tokens;
        this.failed = failed;
        this.people = people;
    }

    /**
     * @param written the token in the address
     * @param from the network address that the request came from
     * @throws Problem when the token is invalid or has expired, or guesses come too fast
     */
    public CalendarToken admit(String written, String from) {
        Duration pause = failed.pause(GUESSES, from);
        return tokens.of(written).filter(this::mayStill).orElseThrow(() -> refused(pause, from));
    }

    private Problem refused(Duration pause, String from) {
        if (!pause.isZero()) {
            return new Problem(ProblemType.TOO_MANY_REQUESTS, "错误的令牌过多，请稍候再试", "too many wrong tokens; wait a while");
        }
        failed.failed(GUESSES, from);
        return new Problem(ProblemType.FORBIDDEN, "令牌不对、已撤销或已过期", "the token is wrong, was revoked or has ended");
    }

    /** The service knows nothing about people of an issuer while they do not sign in. */
    private boolean mayStill(CalendarToken token) {
        KnownPeople known = people.getIfAvailable();
        if (known == null) {
            return true;
        }
        try {
            return known.named(token.person()).getAuthorities().stream()
                    .map(GrantedAuthority::getAuthority)
                    .anyMatch(READ_THE_JOURNAL::contains);
        } catch (UsernameNotFoundException gone) {
            return false;
        }
    }
}
