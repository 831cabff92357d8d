package io.baoxiu.workbench.approve;

import io.baoxiu.decision.Decider;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.workbench.form.AskForm;
import io.baoxiu.workbench.form.Entered;
import io.baoxiu.workbench.form.FormField;
import io.baoxiu.workbench.frame.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who approves an amount, and whether an office may. Answers are only tried, never kept. */
@Controller
class ApproveController {

    private static final String QUESTION = "approval";

    private final Releases releases;
    private final Decider decider;
    private final Clock clock;

    ApproveController(Releases releases, Decider decider, Clock clock) {
        this.releases = releases;
        this.clock = clock;
        this.decider = decider;
    }

    @GetMapping("/approve")
    String approve(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        CompiledRelease release = releases.inForceToday();
        Question question = release.rules().vocabulary().question(QUESTION).orElseThrow();
        var entered = Entered.of(question, typed, LocalDate.now(clock), viewer.language());
        Reading reading = decider.read(Request.of(entered.facts()), QUESTION, release);
        Map<String, String> faults = entered.faults(reading, viewer.language());
        Approval approval = reading instanceof Reading.Understood understood && faults.isEmpty()
                ? Approval.of(
                        decider.tried(understood.facts(), release, viewer.language()),
                        understood.facts(),
                        viewer,
                        release)
                : null;
        model.addAttribute(
                "fields",
                AskForm.of(release, question, typed, faults, List.of(), viewer).all().stream()
                        .collect(Collectors.toMap(FormField::name, field -> field)));
        model.addAttribute("faults", faults);
        model.addAttribute("approval", approval);
        model.addAttribute("tiers", Tiers.of(release, question, approval, viewer.language()));
        model.addAttribute("inPlace", inPlace != null);
        return inPlace == null ? "approve" : "approve :: answer";
    }
}
