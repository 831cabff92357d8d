package io.baoxiu.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The table of shared texts. The ones used last are remembered, as they never change. */
final class SharedTexts {

    private static final int REMEMBERED = 20_000;
    private static final int AT_ONCE = 500;

    private static final String INSERT =
            "insert into shared_text (kind, hash, content) values (?, ?, ?) on conflict (kind, hash) do nothing";

    private final JdbcTemplate rows;
    private final JdbcClient sql;
    private final TransactionOperations transactions;
    private final Map<Shared, Integer> ids = Collections.synchronizedMap(new Recent<>());
    private final Map<Integer, Shared> texts = Collections.synchronizedMap(new Recent<>());

    SharedTexts(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        this.rows = rows;
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Keeps what is not there yet, in a commit of its own: what is taken back later leaves no trace but an unused text. In
     * the order of their hashes, so that two replicas that keep the same ones never wait for each other in a circle.
     */
    void keep(Collection<? extends Shared> all) {
        List<? extends Shared> unknown = unknown(all.stream().distinct());
        look(unknown);
        List<? extends Shared> missing = unknown(unknown.stream());
        if (!missing.isEmpty()) {
            transactions.executeWithoutResult(status -> insert(missing));
            look(missing);
        }
    }

    private <T extends Shared> List<T> unknown(Stream<T> some) {
        return some.filter(text -> !ids.containsKey(text)).toList();
    }

    private void insert(List<? extends Shared> missing) {
        rows.batchUpdate(
                INSERT,
                missing.stream()
                        .map(text -> new Object[] {text.kind(), hash(text), text.content()})
                        .sorted(Comparator.comparing(row -> (String) row[1]))
                        .toList());
    }

    /** Remembers the numbers of those that are there: all of them with one question, however far the database is. */
    private void look(List<? extends Shared> some) {
        for (int from = 0; from < some.size(); from += AT_ONCE) {
            Map<String, Shared> byHash = some.subList(from, Math.min(from + AT_ONCE, some.size())).stream()
                    .collect(Collectors.toMap(SharedTexts::hash, text -> text));
            sql.sql("select id, hash from shared_text where kind in (:kinds) and hash in (:hashes)")
                    .param(
                            "kinds",
                            byHash.values().stream()
                                    .map(Shared::kind)
                                    .distinct()
                                    .toList())
                    .param("hashes", byHash.keySet())
                    .query((row, index) -> Map.entry(row.getString("hash"), row.getInt("id")))
                    .list()
                    .forEach(found -> ids.put(Objects.requireNonNull(byHash.get(found.getKey())), found.getValue()));
        }
    }

    /** The numbers of all, which are kept as {@link #keep} does where they are not there yet. */
    int[] kept(List<? extends Shared> all) {
        int[] known = all.stream().mapToInt(text -> ids.getOrDefault(text, 0)).toArray();
        if (IntStream.of(known).allMatch(id -> id > 0)) {
            return known;
        }
        keep(all);
        return all.stream().mapToInt(this::id).toArray();
    }

    /** Of a text that was kept. */
    int id(Shared text) {
        Integer id = ids.get(text);
        return id == null ? find(text).orElseThrow() : id;
    }

    /** Empty where no decision has it. */
    Optional<Integer> find(Shared text) {
        Integer known = ids.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Integer> found = sql.sql("select id from shared_text where kind = ? and hash = ?")
                .params(text.kind(), hash(text))
                .query(Integer.class)
                .optional();
        found.ifPresent(id -> ids.put(text, id));
        return found;
    }

    /** @throws IllegalArgumentException when there is none, or it is not what was written */
    Shared get(int id) {
        Shared known = texts.get(id);
        if (known == null) {
            known = sql.sql("select id, kind, hash, content from shared_text where id = ?")
                    .param(id)
                    .query(Row::of)
                    .optional()
                    .map(Row::read)
                    .orElseThrow(() -> new IllegalArgumentException("there is no shared text " + id));
            texts.put(id, known);
        }
        return known;
    }

    /** Those of many that are what was written. */
    Map<Integer, Shared> readable(Collection<Integer> meant) {
        load(meant.stream().filter(id -> !texts.containsKey(id)).toList());
        Map<Integer, Shared> found = new HashMap<>();
        meant.forEach(id -> readable(id, Shared.class).ifPresent(text -> found.put(id, text)));
        return found;
    }

    private void load(List<Integer> unknown) {
        for (int from = 0; from < unknown.size(); from += AT_ONCE) {
            sql
                    .sql("select id, kind, hash, content from shared_text where id in (:ids)")
                    .param("ids", unknown.subList(from, Math.min(from + AT_ONCE, unknown.size())))
                    .query(Row::of)
                    .list()
                    .stream()
                    .filter(Row::isWritten)
                    .forEach(row -> texts.put(row.id(), row.read()));
        }
    }

    /** Those of a kind of which there are few; what is not what was written is none of them. */
    <T extends Shared> List<Integer> numbers(Class<T> kind, Predicate<T> meant) {
        return ids(kind).stream()
                .filter(id -> readable(id, kind).filter(meant).isPresent())
                .toList();
    }

    /** All of a kind of which there are few. */
    <T extends Shared> List<T> all(Class<T> kind) {
        return ids(kind).stream().flatMap(id -> readable(id, kind).stream()).toList();
    }

    private List<Integer> ids(Class<? extends Shared> kind) {
        return sql.sql("select id from shared_text where kind = ? order by id")
                .param(kind.getSimpleName())
                .query(Integer.class)
                .list();
    }

    private <T extends Shared> Optional<T> readable(int id, Class<T> kind) {
        try {
            return Optional.of(get(id)).filter(kind::isInstance).map(kind::cast);
        } catch (IllegalArgumentException notWritten) {
            return Optional.empty();
        }
    }

    private record Row(int id, String kind, String hash, String content) {

        static Row of(ResultSet row, int index) throws SQLException {
            return new Row(row.getInt("id"), row.getString("kind"), row.getString("hash"), row.getString("content"));
        }

        boolean isWritten() {
            return hash.equals(SharedTexts.hash(kind, content));
        }

        Shared read() {
            if (!isWritten()) {
                throw new IllegalArgumentException("the shared text " + id + " is not what was written");
            }
            return Shared.of(kind, content);
        }
    }

    private static String hash(Shared text) {
        return hash(text.kind(), text.content());
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

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > REMEMBERED;
        }
    }
}
