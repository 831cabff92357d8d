package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.Releases;
import io.baoxiu.release.ShippedNews;
import io.baoxiu.workbench.frame.Viewer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of past, present and future releases, and the page of one. */
@Controller
class ReleasesController {

    private final Releases releases;
    private final ReleasePages pages;
    private final ShippedNews news;
    private final Clock clock;

    ReleasesController(Releases releases, ReleasePages pages, ShippedNews news, Clock clock) {
        this.releases = releases;
        this.pages = pages;
        this.news = news;
        this.clock = clock;
    }

    @GetMapping("/releases")
    String all(Viewer viewer, Model model) {
        return show(Map.of(), Map.of(), null, viewer, model);
    }

    /** Shows the list with the values typed to propose the software's new tables, and their faults. */
    String show(
            Map<String, String> typed,
            Map<String, String> faults,
            @Nullable String trouble,
            Viewer viewer,
            Model model) {
        model.addAttribute("line", TimeLine.of(releases.standing(), clock.getZone()));
        model.addAttribute("me", viewer.caller().name());
        model.addAttribute(
                "news",
                viewer.caller().is(Role.ANALYST)
                        ? NewTable.of(news.unheard(), releases.inForceToday(), viewer)
                        : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("faults", faults);
        model.addAttribute("trouble", trouble);
        return "releases";
    }

    /** Opens the page with the same dialog after a form was sent and its faults were shown. */
    @GetMapping("/releases/{id}/{act:[a-z]+}")
    String again(@PathVariable String id, @PathVariable String act) {
        if (ReleaseAct.of(act).isEmpty() && !act.equals(RemarksController.REMARKS)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/releases/" + pages.known(id) + "?dialog=" + act;
    }

    /** @param typed {@code dialog}: the open one; {@code done}: the action just done; {@code place}: a row for a remark */
    @GetMapping("/releases/{id}")
    String one(@PathVariable String id, @RequestParam Map<String, String> typed, Viewer viewer, Model model) {
        return pages.show(
                id,
                new ReleasePages.Doing(
                        typed.getOrDefault("dialog", ""),
                        typed.getOrDefault("done", ""),
                        new HashMap<>(typed),
                        Map.of(),
                        null),
                viewer,
                model);
    }
}
