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

/** Shared texts and their numbers. The most recently used ones are cached, as they never change. */
@Component
public final class SharedTexts {

    private static final int REMEMBERED = 20_000;

    private final SharedTextTable table;
    private final Map<Shared, Integer> ids = Recent.map(REMEMBERED);
    private final Map<Integer, Shared> texts = Recent.map(REMEMBERED);

    public SharedTexts(JdbcTemplate rows, JdbcClient sql, TransactionOperations transactions) {
        table = new SharedTextTable(rows, sql, transactions);
    }

    /** Keeps texts that are not there yet, in a separate commit: a later rollback leaves nothing but an unused text. */
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

    /** The numbers of all texts; missing ones are kept first, as {@link #keep} does. */
    public int[] kept(List<? extends Shared> all) {
        int[] known = all.stream().mapToInt(text -> ids.getOrDefault(text, 0)).toArray();
        if (IntStream.of(known).allMatch(id -> id > 0)) {
            return known;
        }
        keep(all);
        return all.stream().mapToInt(this::id).toArray();
    }

    /** The number of a kept text. */
    public int id(Shared text) {
        return find(text).orElseThrow();
    }

    /** The number of a text; empty if no decision has it. */
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

    /** The undamaged texts among these numbers. */
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

    /** The numbers of matching texts of a kind that has few; damaged ones are left out. */
    public <T extends Shared> List<Integer> numbers(Class<T> kind, Predicate<T> meant) {
        return table.numbers(kind).stream()
                .filter(id -> readable(id, kind).filter(meant).isPresent())
                .toList();
    }

    /** All texts of a kind that has few; damaged ones are left out. */
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
