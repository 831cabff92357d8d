package io.baoxiu.journal.append;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.journal.Selection;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntConsumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What it takes to export a journal that is there, by the address of its database and the number of rows, each form once cold
 * and then three times. In a small heap it shows besides that no more is held with more rows.
 */
final class ExportBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TIMES = 4;

    private final Journal journal;

    private ExportBench(Journal journal) {
        this.journal = journal;
    }

    public static void main(String... arguments) {
        String url = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        try (HikariDataSource database = Store.connect(url);
                Journal journal = Journals.on(database)) {
            var bench = new ExportBench(journal);
            for (int time = 0; time < TIMES; time++) {
                timed("NDJSON", rows, bench::lines);
                timed("CSV", rows, bench::csv);
            }
        }
        System.exit(0);
    }

    private void lines(int rows) {
        try (Writer out = Writer.nullWriter()) {
            var entries = journal.all(Selection.ALL).limit(rows).iterator();
            while (entries.hasNext()) {
                out.write(JSON.writeValueAsString(entries.next()));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private void csv(int rows) {
        try (Writer out = Writer.nullWriter()) {
            CsvExport.write(journal.all(Selection.ALL).limit(rows), Language.ZH, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static void timed(String what, int rows, IntConsumer export) {
        long began = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        export.accept(rows);
        System.out.printf(
                "%s rows a second: %.0f by the clock, %.0f of its thread's processor time%n",
                what,
                rows * 1e9 / (System.nanoTime() - began),
                rows * 1e9 / (THREADS.getCurrentThreadCpuTime() - worked));
    }
}
