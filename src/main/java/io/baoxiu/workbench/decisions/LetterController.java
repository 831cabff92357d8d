package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.journal.Entry;
import io.baoxiu.release.Releases;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A decision as a letter to print and sign, with a link to its entry. */
@Controller
class LetterController {

    private final JournalAccess journal;
    private final Releases releases;
    private final Letters letters;

    LetterController(JournalAccess journal, Releases releases, Letters letters) {
        this.journal = journal;
        this.releases = releases;
        this.letters = letters;
    }

    /** @param as which letter; the finding if it is neither */
    @GetMapping("/decisions/{id}/letter")
    String letter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = Letter.FINDING) String as,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Entry entry = journal.one(id, viewer.caller());
        var kept = KeptDecision.of(entry, releases.compiled(entry.release()), viewer);
        if (!Letter.isFor(kept)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("kept", kept);
        letters.add(kept, as, viewer, request, model);
        return "letter";
    }
}
