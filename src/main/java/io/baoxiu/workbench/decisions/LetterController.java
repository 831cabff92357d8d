package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.journal.Entry;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.PublicAddress;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A decision as a letter to print and sign, which leads back to its entry. */
@Controller
@EnableConfigurationProperties(PublicAddress.class)
class LetterController {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日", Locale.ROOT);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final JournalAccess journal;
    private final Releases releases;
    private final PublicAddress address;

    LetterController(JournalAccess journal, Releases releases, PublicAddress address) {
        this.journal = journal;
        this.releases = releases;
        this.address = address;
    }

    /** @param as which letter; the finding where it is neither */
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
        boolean zh = viewer.language() == Language.ZH;
        String url = address.of("/decisions/" + id, request);
        model.addAttribute("kept", kept);
        model.addAttribute("letter", Letter.of(kept, as.equals(Letter.ORDER) ? Letter.ORDER : Letter.FINDING, zh));
        model.addAttribute("day", (zh ? ZH : EN).format(entry.decidedAt()));
        model.addAttribute("url", url);
        model.addAttribute("code", QuickResponse.of(url));
        return "letter";
    }
}
