package io.baoxiu.journal.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Shared texts and their numbers. The ones used last are remembered, as they never change. */
@Component
public final class SharedTexts {

    private static final int REMEMBERED = 20_000;

    private final SharedTextTable table;
    private final Map<Shared, Integer> ids = Recent.map(REMEMBERED);
    private final Map<Integer, Shared> texts = Recent.map(REMEMBERED);

    public SharedTexts(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        table = new SharedTextTable(rows, sql, transactions);
    }

    /** Keeps what is not there yet, in a commit of its own: what is taken back later leaves no trace but an unused text. */
    public void keep(Collection<? extends Shared> all) {
        List<? extends Shared> unknown = unknown(all.stream().distinct());
        table.numbers(unknown, ids::put);
        List<? extends Shared> missing = unknown(unknown.stream());
        if (!missing.isEmpty()) {
            table.insert(missing);
            table.numbers(missing, ids::put);
        }
    }

    private <T extends Shared> List<T> unknown(Stream<T> some) {
        return some.filter(text -> !ids.containsKey(text)).toList();
    }

    /** The numbers of all, which are kept as {@link #keep} does where they are not there yet. */
    public int[] kept(List<? extends Shared> all) {
        int[] known = all.stream().mapToInt(text -> ids.getOrDefault(text, 0)).toArray();
        if (IntStream.of(known).allMatch(id -> id > 0)) {
            return known;
        }
        keep(all);
        return all.stream().mapToInt(this::id).toArray();
    }

    /** Of a text that was kept. */
    public int id(Shared text) {
        return find(text).orElseThrow();
    }

    /** Empty where no decision has it. */
    public Optional<Integer> find(Shared text) {
        Integer known = ids.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        List<Integer> found = new ArrayList<>(1);
        table.numbers(List.of(text), (same, id) -> {
            ids.put(same, id);
            found.add(id);
        });
        return found.stream().findFirst();
    }

    /** @throws IllegalArgumentException when there is none, or it is not what was written */
    public Shared get(int id) {
        Shared known = texts.get(id);
        if (known != null) {
            return known;
        }
        List<Shared> found = new ArrayList<>(1);
        table.rows(List.of(id), row -> found.add(row.read()));
        Shared text = found.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no shared text " + id));
        texts.put(id, text);
        return text;
    }

    /** Those of many that are what was written. */
    public Map<Integer, Shared> readable(Collection<Integer> meant) {
        table.rows(meant.stream().filter(id -> !texts.containsKey(id)).toList(), row -> {
            if (row.isWritten()) {
                texts.put(row.id(), row.read());
            }
        });
        Map<Integer, Shared> found = new HashMap<>();
        meant.forEach(id -> readable(id, Shared.class).ifPresent(text -> found.put(id, text)));
        return found;
    }

    /** Those of a kind of which there are few; what is not what was written is none of them. */
    public <T extends Shared> List<Integer> numbers(Class<T> kind, Predicate<T> meant) {
        return table.numbers(kind).stream()
                .filter(id -> readable(id, kind).filter(meant).isPresent())
                .toList();
    }

    /** All of a kind of which there are few. */
    public <T extends Shared> List<T> all(Class<T> kind) {
        return table.numbers(kind).stream()
                .flatMap(id -> readable(id, kind).stream())
                .toList();
    }

    private <T extends Shared> Optional<T> readable(int id, Class<T> kind) {
        try {
            return Optional.of(get(id)).filter(kind::isInstance).map(kind::cast);
        } catch (IllegalArgumentException notWritten) {
            return Optional.empty();
        }
    }
}
