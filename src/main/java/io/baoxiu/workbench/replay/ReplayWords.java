package io.baoxiu.workbench.replay;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.decision.replay.Breakdown;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay as a page shows it.
 *
 * @param address of the replays: POST starts one; {@code /ID} after it shows one, and DELETE there cancels it
 * @param state {@code none}, {@code running}, {@code done}, {@code failed}, {@code cancelled}, {@code busy}, {@code forgotten}
 * @param id of the run; empty if there is none
 * @param mine whether the viewer started it
 * @param mayBegin whether the viewer may start another
 * @param report absent while there is none
 */
public record ReplayWords(
        String address,
        String state,
        String id,
        String from,
        String to,
        boolean mine,
        boolean mayBegin,
        Progress progress,
        @Nullable Report report) {

    /** @param all 0 until the decisions are counted */
    public record Progress(long seen, long all, String seenText, String allText, String changedText) {}

    /**
     * The result of a replay.
     *
     * @param left how many could not be decided again, for whatever reason
     * @param moves sentences about decisions that change approver or class
     */
    public record Report(
            String decisions,
            String changed,
            boolean same,
            String left,
            MoneyTable tiers,
            MoneyTable classes,
            List<String> moves,
            List<ChangedDecision> examples,
            boolean more) {}

    /** No replay was started yet. */
    public static ReplayWords none(String address, Viewer viewer) {
        return new ReplayWords(address, "none", "", "", "", false, mayBegin(viewer), progress(0, 0, 0), null);
    }

    /** Too many are waiting. */
    public static ReplayWords busy(String address, Viewer viewer) {
        return new ReplayWords(address, "busy", "", "", "", false, mayBegin(viewer), progress(0, 0, 0), null);
    }

    /** A replay that is not known any more: the service was restarted, or another replica runs it. */
    public static ReplayWords forgotten(String address, Viewer viewer) {
        return new ReplayWords(address, "forgotten", "", "", "", false, mayBegin(viewer), progress(0, 0, 0), null);
    }

    private static boolean mayBegin(Viewer viewer) {
        return viewer.caller().is(Role.ANALYST) || viewer.caller().is(Role.PUBLISHER);
    }

    /** @param vocabulary of the rules that it uses */
    public static ReplayWords of(ReplayRun run, Vocabulary vocabulary, String address, Viewer viewer) {
        ReplayRun.State state = run.state();
        return new ReplayWords(
                address,
                name(state),
                run.id().toString(),
                run.asked().from().toString(),
                run.asked().to().toString(),
                run.person().equals(viewer.caller().name()),
                mayBegin(viewer),
                state instanceof ReplayRun.State.Running running
                        ? progress(
                                running.progress().seen(),
                                running.all(),
                                running.progress().changed())
                        : progress(0, 0, 0),
                state instanceof ReplayRun.State.Done done ? report(done.report(), vocabulary, viewer) : null);
    }

    private static String name(ReplayRun.State state) {
        if (state instanceof ReplayRun.State.Running) {
            return "running";
        } else if (state instanceof ReplayRun.State.Done) {
            return "done";
        }
        return state instanceof ReplayRun.State.Failed ? "failed" : "cancelled";
    }

    private static Progress progress(long seen, long all, long changed) {
        return new Progress(
                Math.min(seen, Math.max(all, seen)),
                all,
                Figures.count(seen),
                Figures.count(all),
                Figures.count(changed));
    }

    private static Report report(ReplayReport report, Vocabulary vocabulary, Viewer viewer) {
        var labels = new Codes(vocabulary, viewer);
        Breakdown breakdown = report.breakdown();
        long left = report.skipped() + report.unreadable().entries() + report.unstatable();
        return new Report(
                Figures.count(report.decisions()),
                Figures.count(report.changed()),
                report.changed() == 0,
                left == 0 ? "" : Figures.count(left),
                MoneyTable.of(breakdown.tiers(), labels::tier),
                MoneyTable.of(breakdown.classes(), labels::warrantyClass),
                MoveWords.all(report, vocabulary, viewer),
                ChangedDecision.of(report.examples(), vocabulary, Reach.readsAll(viewer.caller()), viewer),
                report.changed() > report.examples().size());
    }
}
