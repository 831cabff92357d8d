package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.workbench.frame.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/**
 * A replay as a part of a page, for any subject.
 *
 * @param address of the replays
 * @param vocabulary of the rules that they use
 */
public record ReplayPanel(String address, Supplier<Vocabulary> vocabulary, Viewer viewer, Model model) {

    /** Shows a replay that is started now, unless too many are waiting. */
    public String begun(Supplier<ReplayRun> begin) {
        try {
            return told(Optional.of(begin.get()));
        } catch (ReplayBusy busy) {
            return told(ReplayWords.busy(address, viewer));
        }
    }

    /** Shows the last one, if any. */
    public String told(Optional<ReplayRun> run) {
        return told(run.map(this::words).orElseGet(() -> ReplayWords.none(address, viewer)));
    }

    /** Shows the requested one, if it is still known. */
    public String asked(Optional<ReplayRun> run) {
        return told(run.map(this::words).orElseGet(() -> ReplayWords.forgotten(address, viewer)));
    }

    private ReplayWords words(ReplayRun run) {
        return ReplayWords.of(run, vocabulary.get(), address, viewer);
    }

    private String told(ReplayWords words) {
        model.addAttribute("replay", words);
        return "replay :: told";
    }
}
