package io.baoxiu.cli.decide;

import static io.baoxiu.cli.console.ProgressBar.grouped;

import io.baoxiu.cli.console.Input;
import io.baoxiu.cli.console.TypedArguments;
import io.baoxiu.ledger.Tally;
import io.baoxiu.ledger.file.FiledResults;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A summary of all decisions in a few lines. */
record Summary(Language language, Vocabulary vocabulary) {

    private static final double SECOND = 1e9;

    void print(Tally tally, long nanos, @Nullable Path target, PrintWriter err) {
        err.println(counts(tally, nanos / SECOND, target));
        tally.lines(vocabulary, language).forEach(line -> err.println("  " + line));
    }

    private String counts(Tally tally, double seconds, @Nullable Path target) {
        long all = tally.decided() + tally.faulties();
        String rate = grouped(Math.round(all / Math.max(seconds, 0.001)));
        String time = String.format(Locale.ROOT, "%.1f", seconds);
        String where = target == null || target.equals(Input.STANDARD) || tally.faulties() == 0
                ? ""
                : "`" + TypedArguments.name(FiledResults.faults(target)) + "`";
        if (language == Language.ZH) {
            return "决策 " + grouped(tally.decided()) + " 件，有错 " + grouped(tally.faulties()) + " 件"
                    + (where.isEmpty() ? "" : "（见 " + where + "）") + "，用时 " + time + " 秒，每秒 " + rate + " 件";
        }
        return grouped(tally.decided()) + " decided, " + grouped(tally.faulties()) + " faulty"
                + (where.isEmpty() ? "" : " (see " + where + ")") + ", " + time + " s, " + rate + " a second";
    }
}
