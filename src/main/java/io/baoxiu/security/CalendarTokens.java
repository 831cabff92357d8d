package io.baoxiu.security;

import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The addresses of calendars, the same for all replicas. An address has an id and, after a dot, a secret of 256
 * random bits, and is shown only once. Only a hash of the secret is kept, so reading the database does not allow
 * subscribing.
 */
@Component
public final class CalendarTokens {

    /** The most addresses at one time. */
    public static final int MOST = 200;

    private static final Duration LASTS = Duration.ofDays(366);
    private static final int ID_BYTES = 9;
    private static final int SECRET_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("([\\w-]{12})\\.([\\w-]{43})");

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarTokens(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param secret is in its address, and nowhere else */
    public record Made(CalendarToken token, String secret) {

        /** Leaves out the secret. */
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /** Creates an address; empty if the maximum is reached. */
    public Optional<Made> make(
            String person, String name, @Nullable String project, @Nullable String department, Language language) {
        Instant now = clock.instant();
        var token =
                new CalendarToken(text(ID_BYTES), person, name, project, department, language, now, now.plus(LASTS));
        String secret = token.id() + "." + text(SECRET_BYTES);
        int added = sql.sql(
                        "insert into calendar_token (id, hash, person, name, project, department, language, made_at, until)"
                                + " select :id, :hash, :person, :name, cast(:project as varchar), cast(:department as varchar),"
                                + " :language, :made, :until where (select count(*) from calendar_token where until > :made) < :most")
                .param("id", token.id())
                .param("hash", hash(secret))
                .param("person", person)
                .param("name", name)
                .param("project", project)
                .param("department", department)
                .param("language", language.name())
                .param("made", now.toEpochMilli())
                .param("until", token.until().toEpochMilli())
                .param("most", MOST)
                .update();
        return added == 0 ? Optional.empty() : Optional.of(new Made(token, secret));
    }

    /** All that have not expired, the newest first. */
    public List<CalendarToken> all() {
        return sql.sql("select * from calendar_token where until > ? order by made_at desc, id")
                .param(clock.millis())
                .query(CalendarTokens::token)
                .list();
    }

    /** Revokes one; also deletes expired ones. */
    public boolean revoke(String id) {
        sql.sql("delete from calendar_token where until <= ?")
                .param(clock.millis())
                .update();
        return sql.sql("delete from calendar_token where id = ?").param(id).update() > 0;
    }

    /** The token of an address; empty if there is none, it has expired, or the secret is wrong. */
    public Optional<CalendarToken> of(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] hash = hash(written).getBytes(StandardCharsets.US_ASCII);
        return sql.sql("select * from calendar_token where id = ? and until > ?")
                .params(parts.group(1), clock.millis())
                .query((row, number) ->
                        MessageDigest.isEqual(row.getString("hash").getBytes(StandardCharsets.US_ASCII), hash)
                                ? Optional.of(token(row, number))
                                : Optional.<CalendarToken>empty())
                .optional()
                .flatMap(found -> found);
    }

    private String text(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(some);
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException noSuchRuntime) {
            throw new IllegalStateException("every Java runtime has `SHA-256`", noSuchRuntime);
        }
    }

    private static CalendarToken token(ResultSet row, int number) throws SQLException {
        return new CalendarToken(
                row.getString("id"),
                row.getString("person"),
                row.getString("name"),
                row.getString("project"),
                row.getString("department"),
                Language.valueOf(row.getString("language")),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Instant.ofEpochMilli(row.getLong("until")));
    }
}
