package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.Attempts.Attempt;
import io.baoxiu.workbench.releases.compare.Bases;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Actions of people on the page of a release. If an action fails, the same page shows why, with the typed values; if it succeeds, it leads
 * to the page of the resulting release.
 */
@Controller
class ReleaseActsController {

    private static final String CONFIRM = "confirm";
    private static final String REASON = "reason";
    private static final String NOTE = "note";

    private final Attempts attempts;
    private final Bases bases;
    private final Publishing publishing;
    private final Proposals proposals;

    ReleaseActsController(Attempts attempts, Bases bases, Publishing publishing, Proposals proposals) {
        this.attempts = attempts;
        this.bases = bases;
        this.publishing = publishing;
        this.proposals = proposals;
    }

    @PostMapping("/releases/{id}/{act}")
    String decide(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var one = new Attempt(bases.release(id).id(), act, new TypedForm(typed, viewer), viewer, model, response);
        return switch (ReleaseAct.of(act).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))) {
            case APPROVAL -> approve(one);
            case REJECTION -> reject(one);
            case WITHDRAWAL -> withdraw(one);
            case RENEWAL -> renew(one);
            case REINSTATEMENT -> reinstate(one);
        };
    }

    private String approve(Attempt act) {
        require(act, Role.PUBLISHER);
        act.form().confirmed(CONFIRM, act.id());
        return attempts.done(
                act, () -> publishing.approve(act.id(), act.person()).id());
    }

    private String reject(Attempt act) {
        require(act, Role.PUBLISHER);
        String reason = act.form().text(REASON);
        return attempts.done(
                act, () -> publishing.reject(act.id(), act.person(), reason).id());
    }

    private String withdraw(Attempt act) {
        require(act, Role.ANALYST, Role.PUBLISHER);
        String reason = act.form().text(REASON);
        var actor = new Actor(act.person(), act.viewer().caller().is(Role.PUBLISHER));
        return attempts.done(
                act,
                () -> publishing.withdraw(act.id(), actor, reason).release().id());
    }

    private String renew(Attempt act) {
        require(act, Role.ANALYST);
        return attempts.done(
                act, () -> proposals.renew(act.id(), act.person()).release().id());
    }

    private String reinstate(Attempt act) {
        require(act, Role.PUBLISHER);
        String note = act.form().text(NOTE);
        act.form().confirmed(CONFIRM, act.id());
        return attempts.done(
                act,
                () -> publishing
                        .reinstate(act.id(), act.person(), note)
                        .release()
                        .id());
    }

    private static void require(Attempt act, Role... roles) {
        if (List.of(roles).stream().noneMatch(act.viewer().caller()::is)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
