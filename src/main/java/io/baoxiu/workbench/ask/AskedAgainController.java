package io.baoxiu.workbench.ask;

import io.baoxiu.decision.Decider;
import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.Entry;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.workbench.form.Entered;
import io.baoxiu.workbench.frame.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form filled with the facts of a kept decision, which itself stays unchanged. */
@Controller
class AskedAgainController {

    private final JournalAccess journal;
    private final Releases releases;
    private final Decider decider;

    AskedAgainController(JournalAccess journal, Releases releases, Decider decider) {
        this.journal = journal;
        this.releases = releases;
        this.decider = decider;
    }

    /**
     * @throws io.baoxiu.decision.lookup.BeyondReach when it is another person's
     * @throws ResponseStatusException when its facts were dropped by age or can no longer be stated
     */
    @GetMapping(path = "/ask", params = "from")
    String ask(@RequestParam UUID from, Viewer viewer) {
        Entry entry = journal.one(from, viewer.caller());
        CompiledRelease release = releases.inForceToday();
        if (entry.facts() == null
                || release.rules().vocabulary().question(entry.question()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Reading reading =
                decider.read(Request.of(entry.facts().getBytes(StandardCharsets.UTF_8)), entry.question(), release);
        if (reading instanceof Reading.Understood understood) {
            return "redirect:" + AskController.address(entry.question(), texts(understood.facts()));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The facts as one would type them. */
    private static Map<String, String> texts(Facts facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        facts.question().facts().forEach(fact -> {
            Object value = facts.stated(fact.term());
            if (value != null) {
                texts.put(fact.name(), Entered.typed(value, fact.term().type()));
            }
        });
        return texts;
    }
}
