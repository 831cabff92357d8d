package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of idempotency keys. */
final class KeyStore {

    private static final Duration STAND_FOR = Duration.ofHours(24);

    private static final String CLAIM = """
            insert into idempotency_key (caller, name, body_hash, decision, until)
            values (:caller, :name, :bodyHash, :decision, :until)
            on conflict (caller, name) do update
            set body_hash = excluded.body_hash, decision = excluded.decision, until = excluded.until
            where idempotency_key.until <= :now""";

    private final JdbcClient sql;

    KeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    private record Claim(Entry entry, IdempotencyKey key) {

        private static final Comparator<Claim> ORDER = Comparator.comparing(
                        (Claim claim) -> claim.entry().caller())
                .thenComparing(claim -> claim.key().name());
    }

    /**
     * Claims the keys of the entries that have one, in the order of the keys, so that two replicas cannot deadlock.
     *
     * @return the entries whose key already belongs to another entry
     */
    Set<UUID> claim(List<Pending> batch) {
        Set<UUID> refused = new HashSet<>();
        batch.stream()
                .flatMap(pending ->
                        Optional.ofNullable(pending.key()).map(key -> new Claim(pending.entry(), key)).stream())
                .sorted(Claim.ORDER)
                .filter(claim -> !isGranted(claim))
                .forEach(claim -> refused.add(claim.entry().id()));
        return refused;
    }

    private boolean isGranted(Claim claim) {
        Instant now = claim.entry().decidedAt().toInstant();
        return sql.sql(CLAIM)
                        .param("caller", claim.entry().caller())
                        .param("name", claim.key().name())
                        .param("bodyHash", claim.key().bodyHash())
                        .param("decision", claim.entry().id().toString())
                        .param("until", now.plus(STAND_FOR).toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    record Claimed(String bodyHash, UUID decision) {}

    Optional<Claimed> claimed(String caller, String name, Instant now) {
        return sql.sql("select body_hash, decision from idempotency_key"
                        + " where caller = :caller and name = :name and until > :now")
                .param("caller", caller)
                .param("name", name)
                .param("now", now.toEpochMilli())
                .query((row, index) -> new Claimed(row.getString(1), UUID.fromString(row.getString(2))))
                .optional();
    }

    int drop(Instant now) {
        return sql.sql("delete from idempotency_key where until <= :now")
                .param("now", now.toEpochMilli())
                .update();
    }
}
