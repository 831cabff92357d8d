package io.baoxiu.workbench.batch;

import io.baoxiu.ledger.CellFault;
import io.baoxiu.ledger.Tally;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param state {@code running}, {@code done}, {@code cancelled}, {@code failed}
 * @param all 0 until the rows are counted
 * @param report absent while there is none
 */
record RunWords(
        String address,
        String state,
        String name,
        boolean kept,
        int seen,
        int all,
        String seenText,
        String allText,
        @Nullable Report report) {

    private static final int MOST_TOLD = 200;

    /**
     * The result.
     *
     * @param others empty if every row is a complaint
     * @param more empty if all faults are listed
     */
    record Report(
            String release,
            String decided,
            String faulty,
            String others,
            List<Shares> shares,
            List<Fault> faults,
            String more,
            List<String> unread) {}

    /** @param summed whether any of the rows has a sum */
    record Shares(String label, boolean summed, List<Share> rows) {}

    record Share(String code, String label, String number, String sum) {}

    record Fault(String cell, String said) {}

    static RunWords of(LedgerRun run, Vocabulary vocabulary, Viewer viewer) {
        LedgerRun.State state = run.state();
        int seen = state instanceof LedgerRun.State.Running running
                ? running.seen()
                : state instanceof LedgerRun.State.Cancelled cancelled
                        ? cancelled.seen()
                        : state instanceof LedgerRun.State.Failed failed ? failed.seen() : 0;
        int all = state instanceof LedgerRun.State.Running running ? running.all() : 0;
        return new RunWords(
                "/batch/" + run.id(),
                name(state),
                run.asked().name(),
                run.asked().kept(),
                seen,
                all,
                Figures.count(seen),
                Figures.count(all),
                state instanceof LedgerRun.State.Done done ? report(done.report(), vocabulary, viewer) : null);
    }

    private static String name(LedgerRun.State state) {
        if (state instanceof LedgerRun.State.Running) {
            return "running";
        } else if (state instanceof LedgerRun.State.Done) {
            return "done";
        }
        return state instanceof LedgerRun.State.Failed ? "failed" : "cancelled";
    }

    private static Report report(LedgerRun.Report report, Vocabulary vocabulary, Viewer viewer) {
        Language language = viewer.language();
        List<CellFault> faults = report.faults();
        return new Report(
                report.release(),
                Figures.count(report.tally().decided()),
                report.tally().faulties() == 0
                        ? ""
                        : Figures.count(report.tally().faulties()),
                report.others() == 0 ? "" : Figures.count(report.others()),
                report.tally().shares(vocabulary).entrySet().stream()
                        .map(share -> shares(share.getKey(), share.getValue(), language))
                        .toList(),
                faults.stream()
                        .limit(MOST_TOLD)
                        .map(fault -> new Fault(fault.cell().toString(), fault.told(language)))
                        .toList(),
                faults.size() > MOST_TOLD ? Figures.count(faults.size() - MOST_TOLD) : "",
                report.unread());
    }

    private static Shares shares(Term term, Map<String, Tally.Share> shares, Language language) {
        return new Shares(
                term.label().in(language),
                shares.values().stream().anyMatch(share -> share.sum() != null),
                shares.entrySet().stream()
                        .map(share -> new Share(
                                share.getKey(),
                                Tally.label(term, share.getKey(), language),
                                Figures.count(share.getValue().number()),
                                sum(share.getValue().sum())))
                        .toList());
    }

    private static String sum(@Nullable BigDecimal sum) {
        return sum == null ? Figures.BLANK : Figures.sum(sum);
    }
}
