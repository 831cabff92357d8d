package io.baoxiu.journal.append;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.Deciders;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.Selection;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Replica;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a decision costs in the database, and what it costs to find some among many, by the store and the number of decisions;
 * with the address of a database, in that one, which is filled when it is empty and stays.
 */
public final class JournalBench {

    private static final int AT_ONCE = 200;

    private final Store kind;
    private final int count;
    private final @Nullable String url;
    private final SetClock clock = new SetClock(ManyDecisions.START.toString());

    private JournalBench(Store kind, int count, @Nullable String url) {
        this.kind = kind;
        this.count = count;
        this.url = url;
    }

    public static void main(String... arguments) {
        new JournalBench(
                        Store.valueOf(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        arguments.length > 2 ? arguments[2] : null)
                .run();
        System.exit(0);
    }

    private void run() {
        try (HikariDataSource database = url == null ? kind.open() : kind.open(url);
                Replica replica = new Replica(database, clock);
                Journal journal = Journals.on(database)) {
            if (journal.select(Selection.ALL, 1).isEmpty()) {
                fill(Deciders.on(replica.releases(), journal, clock), database);
            }
            new ReadingBench(database, count, List.of()).run();
        }
    }

    private void fill(Decider decider, HikariDataSource database) {
        long before = size(database);
        long began = System.nanoTime();
        fill(decider);
        told("kept a second", count * 1e9 / (System.nanoTime() - began));
        if (kind == Store.POSTGRESQL) {
            JdbcClient.create(database).sql("vacuum analyze").update();
        }
        told("bytes a decision", (double) (size(database) - before) / count);
    }

    private void fill(Decider decider) {
        var many = new ManyDecisions(count);
        Queue<Supplier<?>> begun = new ArrayDeque<>();
        for (int place = 0; place < count; place++) {
            many.turn(clock, place);
            ManyDecisions.Asked asked = many.next(place);
            Request request = Request.of(asked.json().getBytes(StandardCharsets.UTF_8));
            CompiledRelease release = decider.release(request);
            var understood = (Reading.Understood) decider.read(request, asked.question(), release);
            begun.add(decider.begin(
                    understood.facts(), release, new Caller(asked.caller(), Set.of()), Language.ZH, null));
            if (begun.size() > AT_ONCE) {
                begun.remove().get();
            }
        }
        begun.forEach(Supplier::get);
    }

    private long size(HikariDataSource database) {
        String query = kind == Store.POSTGRESQL
                ? "select pg_database_size(current_database())"
                : "select (select page_count from pragma_page_count) * (select page_size from pragma_page_size)";
        return JdbcClient.create(database).sql(query).query(Long.class).single();
    }

    private static void told(String what, double figure) {
        System.out.printf("%s: %.1f%n", what, figure);
    }
}
