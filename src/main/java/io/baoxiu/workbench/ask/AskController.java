package io.baoxiu.workbench.ask;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.Decider;
import io.baoxiu.decision.DecisionMetrics;
import io.baoxiu.decision.RecordedDecision;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.standing.UnknownRelease;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.form.AskForm;
import io.baoxiu.workbench.form.Entered;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page of any question: the form beside its answer, which is tried after each change. Only the button for it keeps a decision and gives
 * it a number, and only once, however often it is pressed.
 */
@Controller
class AskController {

    private static final String RELEASE = "release";
    private static final String KEY = "key";

    private final Releases releases;
    private final Decider decider;
    private final DecisionMetrics metrics;
    private final Clock clock;

    AskController(Releases releases, Decider decider, DecisionMetrics metrics, Clock clock) {
        this.metrics = metrics;
        this.releases = releases;
        this.decider = decider;
        this.clock = clock;
    }

    @GetMapping({"/ask", "/ask/{name}"})
    String ask(
            @PathVariable(required = false) @Nullable String name,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        TypedQuestion asked = asked(name, typed, viewer);
        tell(
                asked,
                asked.facts() == null ? null : ToldAnswer.tried(asked.facts(), asked.release(), viewer),
                viewer,
                model);
        return shown(inPlace, model);
    }

    /** What would change the decision, as a part of its page. */
    @GetMapping("/ask/alternatives")
    String alternatives(@RequestParam Map<String, String> typed, Viewer viewer, Model model) {
        TypedQuestion asked = asked(Question.DECISION, typed, viewer);
        Facts facts = asked.facts();
        model.addAttribute(
                "whatIf",
                facts == null
                        ? List.of()
                        : WhatIf.all(
                                decider.alternatives(facts, asked.release()).alternatives(), facts, viewer));
        return "what-if :: panel";
    }

    /** @throws ResponseStatusException when a release is named: a trial under it cannot be kept */
    @PostMapping({"/ask", "/ask/{name}"})
    String keep(
            @PathVariable(required = false) @Nullable String name,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        if (!typed.getOrDefault(RELEASE, "").isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        TypedQuestion asked = asked(name, typed, viewer);
        String key = typed.getOrDefault(KEY, "");
        ToldAnswer told = asked.facts() == null
                ? null
                : ToldAnswer.kept(
                        kept(
                                asked,
                                viewer,
                                key.isEmpty() ? null : new IdempotencyKey("page " + key, asked.fingerprint())),
                        asked.facts(),
                        asked.release(),
                        viewer);
        tell(asked, told, viewer, model);
        return shown(inPlace, model);
    }

    private RecordedDecision kept(TypedQuestion asked, Viewer viewer, @Nullable IdempotencyKey key) {
        Facts facts = Objects.requireNonNull(asked.facts());
        return metrics.count(
                asked.question().name(),
                () -> decider.decide(facts, asked.release(), viewer.caller(), viewer.language(), key));
    }

    private TypedQuestion asked(@Nullable String name, Map<String, String> typed, Viewer viewer) {
        CompiledRelease release = release(typed.getOrDefault(RELEASE, ""), viewer);
        Question question = release.rules()
                .vocabulary()
                .question(name == null ? Question.DECISION : name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var entered = Entered.of(question, typed, LocalDate.now(clock), viewer.language());
        Reading reading = decider.read(Request.of(entered.facts()), question.name(), release);
        Map<String, String> faults = entered.faults(reading, viewer.language());
        Facts facts = reading instanceof Reading.Understood understood && faults.isEmpty() ? understood.facts() : null;
        return new TypedQuestion(
                question,
                release,
                typed,
                entered,
                facts,
                faults,
                reading.fingerprint().digest());
    }

    /** The release in force, or the one that an analyst or a publisher tries. */
    private CompiledRelease release(String named, Viewer viewer) {
        if (named.isEmpty()) {
            return releases.inForceToday();
        } else if (!viewer.caller().is(Role.ANALYST) && !viewer.caller().is(Role.PUBLISHER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            return releases.compiled(named);
        } catch (UnknownRelease unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, named, unknown);
        }
    }

    private void tell(TypedQuestion asked, @Nullable ToldAnswer told, Viewer viewer, Model model) {
        List<String> missing = told == null ? List.of() : told.missing();
        AskForm form = AskForm.of(asked.release(), asked.question(), asked.typed(), asked.faults(), missing, viewer);
        model.addAttribute("form", form);
        model.addAttribute("told", told);
        model.addAttribute("faults", asked.faults());
        model.addAttribute("tried", asked.release().release().id());
        model.addAttribute("named", asked.typed().getOrDefault(RELEASE, ""));
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute(
                "curl",
                Curl.of(
                        asked.question().name(),
                        asked.entered().facts(),
                        viewer.caller().name()));
        model.addAttribute("another", Another.part(asked.question(), asked.typed()));
        model.addAttribute("anotherPart", asked.typed().containsKey("another"));
        model.addAttribute("questions", QuestionGroup.of(asked.release(), viewer));
        model.addAttribute("examples", Examples.of(asked.question().name(), LocalDate.now(clock), viewer));
    }

    /** The address of a question's form with these facts. */
    static String address(String question, Map<String, String> facts) {
        return new PageAddress(question.equals(Question.DECISION) ? "/ask" : "/ask/" + question, facts).toString();
    }

    private static String shown(@Nullable String inPlace, Model model) {
        model.addAttribute("inPlace", inPlace != null);
        return inPlace == null ? "ask" : "ask :: answer";
    }
}
