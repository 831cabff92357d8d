package io.baoxiu.web.security.password;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.security.Account;
import io.baoxiu.security.Accounts;
import io.baoxiu.web.security.issuer.IssuerSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who may sign in with a name and a password: the accounts, or, if there was none at startup and none was added since, a demo user for each
 * role, with the role's name as name and password. Changes in the database take effect after a few seconds; while it cannot be read, the
 * last known state applies.
 */
@Component
@Conditional(IssuerSet.Not.class)
public final class KnownPeople {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPeople.class);
    private static final long KNOWN_FOR = Duration.ofSeconds(3).toNanos();
    private static final Instant SINCE_EVER = Instant.EPOCH;

    private static final Map<String, Account> DEMO_USERS = demoUsers().stream()
            .map(KnownPeople::demoUser)
            .collect(Collectors.toMap(Account::name, Function.identity()));

    private final Accounts accounts;
    private final boolean begunWithDemoUsers;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known;

    KnownPeople(Accounts accounts) {
        this.accounts = accounts;
        known = read();
        begunWithDemoUsers = known.people().isEmpty();
    }

    private record Known(Map<String, Account> people, long at) {}

    /** The demo users, which exist only as long as there are no accounts. */
    public static List<Role> demoUsers() {
        return List.of(Role.values());
    }

    /** Whether there are demo users now. */
    public boolean areDemoUsers() {
        return people() == DEMO_USERS;
    }

    /** Whether the service was started without accounts, and so only for this machine. */
    public boolean begunWithDemoUsers() {
        return begunWithDemoUsers;
    }

    /** @throws UsernameNotFoundException when there is none */
    public UserDetails named(String name) {
        Account person = people().get(name);
        if (person == null) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name)
                .password(person.password())
                .roles(person.role().name())
                .build();
    }

    /** Whether a person who signed in then still has the same role and password. */
    public boolean isStill(Authentication signedIn, Instant then) {
        Account person = people().get(signedIn.getName());
        return person != null
                && !person.since().isAfter(then)
                && signedIn.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + person.role()).equals(granted.getAuthority()));
    }

    private Map<String, Account> people() {
        if (System.nanoTime() - known.at() > KNOWN_FOR && reading.tryLock()) {
            try {
                known = read();
            } catch (DataAccessException unreachable) {
                LOG.debug("the accounts could not be read: {}", unreachable.getMessage());
            } finally {
                reading.unlock();
            }
        }
        Map<String, Account> people = known.people();
        return people.isEmpty() && begunWithDemoUsers ? DEMO_USERS : people;
    }

    private Known read() {
        return new Known(
                accounts.all().stream().collect(Collectors.toMap(Account::name, Function.identity())),
                System.nanoTime());
    }

    private static Account demoUser(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return new Account(name, role, "{noop}" + name, SINCE_EVER);
    }
}
