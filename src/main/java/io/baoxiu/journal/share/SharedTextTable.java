package io.baoxiu.journal.share;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The table of shared texts: a number for each, found by its kind and hash. */
final class SharedTextTable {

    private static final int AT_ONCE = 500;

    private static final String INSERT =
            "insert into shared_text (kind, hash, content) values (?, ?, ?) on conflict (kind, hash) do nothing";

    private final JdbcTemplate rows;
    private final JdbcClient sql;
    private final TransactionOperations transactions;

    SharedTextTable(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        this.rows = rows;
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Keeps texts that are not there yet, in a separate commit and in the order of their hashes, so that two replicas cannot deadlock.
     */
    void insert(List<? extends Shared> missing) {
        transactions.executeWithoutResult(status -> rows.batchUpdate(
                INSERT,
                missing.stream()
                        .map(text -> new Object[] {text.kind().stored(), hash(text), text.content()})
                        .sorted(Comparator.comparing(row -> (String) row[1]))
                        .toList()));
    }

    /** The numbers of the texts that are there, looked up with one query for up to 500, as the database may be far away. */
    void numbers(List<? extends Shared> some, BiConsumer<Shared, Integer> found) {
        inParts(some, part -> {
            Map<String, Shared> byHash = new HashMap<>();
            part.forEach(text -> byHash.put(hash(text), text));
            sql.sql("select id, hash from shared_text where kind in (:kinds) and hash in (:hashes)")
                    .param(
                            "kinds",
                            part.stream().map(text -> text.kind().stored()).collect(Collectors.toSet()))
                    .param("hashes", byHash.keySet())
                    .query((row, index) -> Map.entry(row.getString("hash"), row.getInt("id")))
                    .list()
                    .forEach(one -> found.accept(Objects.requireNonNull(byHash.get(one.getKey())), one.getValue()));
        });
    }

    /** The rows with these numbers that exist, damaged or not. */
    void rows(List<Integer> meant, Consumer<Row> found) {
        inParts(
                meant,
                part -> sql.sql("select id, kind, hash, content from shared_text where id in (:ids)")
                        .param("ids", part)
                        .query(Row::of)
                        .list()
                        .forEach(found));
    }

    List<Integer> numbers(Class<? extends Shared> type) {
        return sql.sql("select id from shared_text where kind = ? order by id")
                .param(Shared.Kind.of(type).stored())
                .query(Integer.class)
                .list();
    }

    private static <T> void inParts(List<T> all, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            each.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
    }

    record Row(int id, String kind, String hash, String content) {

        private static Row of(ResultSet row, int index) throws SQLException {
            return new Row(row.getInt("id"), row.getString("kind"), row.getString("hash"), row.getString("content"));
        }

        boolean isWritten() {
            return hash.equals(SharedTextTable.hash(kind, content));
        }

        /** @throws IllegalArgumentException when it is not what was written */
        Shared read() {
            if (!isWritten()) {
                throw new IllegalArgumentException("the shared text " + id + " is not what was written");
            }
            return Shared.of(kind, content);
        }
    }

    private static String hash(Shared text) {
        return hash(text.kind().stored(), text.content());
    }

    private static String hash(String kind, String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((kind + "\n" + content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException noSuchRuntime) {
            throw new IllegalStateException("every Java runtime has `SHA-256`", noSuchRuntime);
        }
    }
}
