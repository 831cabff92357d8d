package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.workbench.frame.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/**
 * A replay in its place on a page, whatever it is of.
 *
 * @param address of the replays
 * @param vocabulary of the rules that they go by
 */
public record ReplayPanel(String address, Supplier<Vocabulary> vocabulary, Viewer viewer, Model model) {

    /** One that is begun, unless too many wait for theirs. */
    public String begun(Supplier<ReplayRun> begin) {
        try {
            return told(Optional.of(begin.get()));
        } catch (ReplayBusy busy) {
            return told(ReplayWords.busy(address, viewer));
        }
    }

    /** The last one, if there was any. */
    public String told(Optional<ReplayRun> run) {
        return told(run.map(this::words).orElseGet(() -> ReplayWords.none(address, viewer)));
    }

    /** One that was asked for, if it is still known. */
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
