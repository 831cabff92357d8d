package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.NotTheirs;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.release.remark.Remarks;
import io.baoxiu.release.remark.RemarksClosed;
import io.baoxiu.table.Message;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.releases.compare.ChangedTable;
import io.baoxiu.workbench.releases.compare.ChangedTables;
import io.baoxiu.workbench.releases.compare.RemarkPlace;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What people decide of a release on its page. What cannot be done is told on the same page, with what was typed; what was done
 * leads to the page of the release that came of it.
 */
@Controller
class ReleaseActsController {

    static final String REMARK = "remarks";

    private static final String CONFIRM = "confirm";
    private static final String REASON = "reason";
    private static final String NOTE = "note";
    private static final String TEXT = "text";
    private static final String PLACE = "place";

    private final ReleasePages pages;
    private final Bases bases;
    private final ChangedTables changed;
    private final Publishing publishing;
    private final Proposals proposals;
    private final Remarks remarks;

    ReleaseActsController(
            ReleasePages pages,
            Bases bases,
            ChangedTables changed,
            Publishing publishing,
            Proposals proposals,
            Remarks remarks) {
        this.pages = pages;
        this.bases = bases;
        this.changed = changed;
        this.publishing = publishing;
        this.proposals = proposals;
        this.remarks = remarks;
    }

    /** What was typed, by whom, and where what came of it is told. */
    private record Attempt(
            String id, String name, TypedForm form, Viewer viewer, Model model, HttpServletResponse response) {

        String person() {
            return viewer.caller().name();
        }
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
        return done(act, () -> publishing.approve(act.id(), act.person()).id());
    }

    private String reject(Attempt act) {
        require(act, Role.PUBLISHER);
        String reason = act.form().text(REASON);
        return done(act, () -> publishing.reject(act.id(), act.person(), reason).id());
    }

    private String withdraw(Attempt act) {
        require(act, Role.ANALYST, Role.PUBLISHER);
        String reason = act.form().text(REASON);
        var actor = new Actor(act.person(), act.viewer().caller().is(Role.PUBLISHER));
        return done(
                act,
                () -> publishing.withdraw(act.id(), actor, reason).release().id());
    }

    private String renew(Attempt act) {
        require(act, Role.ANALYST);
        return done(act, () -> proposals.renew(act.id(), act.person()).release().id());
    }

    private String reinstate(Attempt act) {
        require(act, Role.PUBLISHER);
        String note = act.form().text(NOTE);
        act.form().confirmed(CONFIRM, act.id());
        return done(
                act,
                () -> publishing
                        .reinstate(act.id(), act.person(), note)
                        .release()
                        .id());
    }

    /** Anybody who sees a proposal may say something of it. */
    @PostMapping("/releases/{id}/" + REMARK)
    String remark(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var form = new TypedForm(typed, viewer);
        var act = new Attempt(bases.release(id).id(), REMARK, form, viewer, model, response);
        String text = form.text(TEXT);
        RemarkPlace place = place(act);
        return done(act, () -> {
            remarks.add(
                    id, act.person(), place == null ? null : place.table(), place == null ? null : place.row(), text);
            return id;
        });
    }

    private @Nullable RemarkPlace place(Attempt act) {
        String value = act.form().typed().getOrDefault(PLACE, "");
        if (value.isEmpty()) {
            return null;
        }
        var release = bases.release(act.id());
        List<ChangedTable> tables =
                changed.of(release, changed.names(release), act.viewer().language());
        return RemarkPlace.find(RemarkPlace.of(tables, value), value).orElseGet(() -> {
            act.form().fault(PLACE, "这个提议没有改动这一行。", "The proposal does not change this row.");
            return null;
        });
    }

    private static void require(Attempt act, Role... roles) {
        if (List.of(roles).stream().noneMatch(act.viewer().caller()::is)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String done(Attempt act, Supplier<String> work) {
        if (!act.form().isRight()) {
            return again(act, HttpStatus.BAD_REQUEST, null);
        }
        try {
            return "redirect:/releases/" + work.get() + "?done=" + act.name();
        } catch (ReleaseConflict conflict) {
            return again(act, HttpStatus.CONFLICT, conflict.detail());
        } catch (NotTheirs another) {
            return again(act, HttpStatus.FORBIDDEN, another.detail());
        } catch (RemarksClosed closed) {
            return again(
                    act,
                    HttpStatus.CONFLICT,
                    new Message("已经有了决定，不能再留言", "it has been decided, so nothing can be added"));
        } catch (WorkbooksRefused refused) {
            return again(
                    act,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.findings().get(0).message());
        }
    }

    private String again(Attempt act, HttpStatus status, @Nullable Message trouble) {
        act.response().setStatus(status.value());
        return pages.show(
                act.id(),
                new ReleasePages.Doing(
                        trouble == null ? act.name() : "",
                        "",
                        act.form().typed(),
                        act.form().faults(),
                        trouble == null ? null : TypedForm.sentence(trouble, act.viewer())),
                act.viewer(),
                act.model());
    }
}
