package io.baoxiu.security;

import io.baoxiu.decision.Caller.Role;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts in the database, the same for all replicas. */
@Component
public final class Accounts {

    private static final int SHORTEST_PASSWORD = 8;

    /** The hash ignores further bytes. */
    private static final int LONGEST_PASSWORD = 72;

    private final JdbcClient sql;
    private final Clock clock;
    private final PasswordEncoder hashes = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    Accounts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** For a database on which no service needs to run. */
    public static Accounts in(DataSource database) {
        return new Accounts(JdbcClient.create(database), Clock.systemUTC());
    }

    /** By name. */
    public List<Account> all() {
        return sql.sql("select * from account order by name")
                .query(Accounts::account)
                .list();
    }

    public Optional<Account> named(String name) {
        return sql.sql("select * from account where name = ?")
                .param(name)
                .query(Accounts::account)
                .optional();
    }

    public boolean isEmpty() {
        return sql.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** @throws AccountRefused when the name is invalid or taken, or the password is too short or too long */
    public void add(String name, Role role, String password) {
        if (!Account.isName(name)) {
            throw new AccountRefused(
                    "expected a name of 1 to 100 characters without spaces, control characters and colons");
        }
        int added = sql.sql("insert into account (name, role, password, since) values (?, ?, ?, ?)"
                        + " on conflict (name) do nothing")
                .params(name, role.name(), hash(password), clock.millis())
                .update();
        if (added == 0) {
            throw new AccountRefused("there is a user `" + name + "` already");
        }
    }

    /** @throws AccountRefused when there is none of that name */
    public void remove(String name) {
        requireOne(
                name, sql.sql("delete from account where name = ?").param(name).update());
    }

    /** @throws AccountRefused when there is none of that name, or the password is too short or too long */
    public void changePassword(String name, String password) {
        requireOne(
                name,
                sql.sql("update account set password = ?, since = ? where name = ?")
                        .params(hash(password), clock.millis(), name)
                        .update());
    }

    private static void requireOne(String name, int changed) {
        if (changed == 0) {
            throw new AccountRefused("there is no user `" + name + "`");
        }
    }

    private String hash(String password) {
        int bytes = password.getBytes(StandardCharsets.UTF_8).length;
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new AccountRefused("expected a password of at least " + SHORTEST_PASSWORD + " characters and at most "
                    + LONGEST_PASSWORD + " bytes");
        }
        return hashes.encode(password);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getString("password"),
                Instant.ofEpochMilli(row.getLong("since")));
    }
}
