package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.lookup.BeyondReach;
import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.decision.replay.FactsDropped;
import io.baoxiu.decision.replay.UnreadableEntry;
import io.baoxiu.journal.Entry;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Place;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One decision of the journal, how it was reached, and whether deciding again gives the same. */
@Controller
class DecisionController {

    private static final String MOST = "100";

    private final JournalAccess journal;
    private final Releases releases;
    private final Letters letters;

    DecisionController(JournalAccess journal, Releases releases, Letters letters) {
        this.journal = journal;
        this.releases = releases;
        this.letters = letters;
    }

    /**
     * @param again whether it is decided again
     * @param as the letter that is shown beside it
     * @throws BeyondReach when it is another person's, or the viewer may not decide it again
     */
    @GetMapping("/decisions/{id}")
    String decision(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean again,
            @RequestParam(defaultValue = Letter.FINDING) String as,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entry entry = journal.one(id, viewer.caller());
        CompiledRelease release = releases.compiled(entry.release());
        var kept = KeptDecision.of(entry, release, viewer);
        model.addAttribute("kept", kept);
        model.addAttribute("mayReplay", Reach.readsAll(viewer.caller()));
        model.addAttribute("again", again ? again(id, viewer) : null);
        model.addAttribute("ask", Place.at("/ask").isPresent() && entry.facts() != null ? "/ask?from=" + id : null);
        if (Letter.isFor(kept)) {
            letters.add(kept, as, viewer, request, model);
        }
        addNeighbours(kept, viewer, model);
        return "decision";
    }

    /** @param state {@code same}, {@code other}, {@code dropped} or {@code unreadable} */
    record Again(String state, List<String> sections) {}

    private @Nullable Again again(UUID id, Viewer viewer) {
        try {
            Comparison comparison = journal.again(id, viewer.caller());
            return comparison.same()
                    ? new Again("same", List.of())
                    : new Again("other", List.copyOf(comparison.sections()));
        } catch (FactsDropped dropped) {
            return new Again("dropped", List.of());
        } catch (UnreadableEntry unreadable) {
            return new Again("unreadable", List.of());
        }
    }

    /** The decisions of the same reference before and after this one. */
    private void addNeighbours(KeptDecision kept, Viewer viewer, Model model) {
        if (kept.reference().isEmpty()) {
            return;
        }
        var same = new PageAddress(
                "/decisions", KeptDecision.ofSameReference(kept.reference(), !Reach.readsAll(viewer.caller())));
        List<UUID> ids =
                journal.page(journal.query(same.with("size", MOST).parameters(), viewer.caller())).decisions().stream()
                        .map(Entry::id)
                        .toList();
        int at = ids.indexOf(kept.entry().id());
        model.addAttribute("later", at > 0 ? "/decisions/" + ids.get(at - 1) : null);
        model.addAttribute("earlier", at >= 0 && at + 1 < ids.size() ? "/decisions/" + ids.get(at + 1) : null);
        model.addAttribute("same", ids.size() > 1 ? same.toString() : null);
    }
}
