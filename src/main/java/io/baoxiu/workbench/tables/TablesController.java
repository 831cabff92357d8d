package io.baoxiu.workbench.tables;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Place;
import io.baoxiu.workbench.frame.RowAddress;
import io.baoxiu.workbench.frame.Viewer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tables in force: all of them, one, and a search in all. */
@Controller
class TablesController {

    private final Releases releases;
    private final RowUses uses;
    private final PastTables past;
    private final TableHistory history;

    TablesController(Releases releases, RowUses uses, PastTables past, TableHistory history) {
        this.releases = releases;
        this.uses = uses;
        this.past = past;
        this.history = history;
    }

    @GetMapping("/tables")
    String all(@RequestParam(name = "q", defaultValue = "") String text, Viewer viewer, Model model) {
        CompiledRelease release = releases.inForceToday();
        listed(release, "", text, viewer, model);
        model.addAttribute("found", text.isBlank() ? null : TableSearch.of(text, release, viewer.language()));
        return "tables";
    }

    /** @param typed the filters of columns, by path */
    @GetMapping("/tables/{name}")
    String one(
            @PathVariable String name,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        CompiledRelease release = releases.inForceToday();
        DecisionTable table =
                release.tables().find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ShownTable shown = ShownTable.of(table, typed, uses.of(release, table), viewer.language());
        model.addAttribute("table", shown);
        model.addAttribute("ways", ways(new PageAddress("/tables/" + name, typed).without(RowAddress.ROW), shown));
        if (inPlace != null) {
            return "tables :: rows";
        }
        listed(release, name, "", viewer, model);
        String change = "/change/" + name;
        model.addAttribute(
                "change",
                Place.at(change).filter(place -> place.isFor(viewer.caller())).isPresent() ? change : null);
        model.addAttribute("cases", WorkedCase.of(past.cases(release.release().id(), name), viewer.language()));
        model.addAttribute("steps", history.of(name));
        return "tables";
    }

    /** Links to other views of the table: with labels or codes, and the parts before and after. */
    private static Map<String, String> ways(PageAddress here, ShownTable shown) {
        Map<String, String> ways = new HashMap<>();
        ways.put("labels", here.without(ShownTable.SHOW).toString());
        ways.put("codes", here.with(ShownTable.SHOW, ShownTable.CODES).toString());
        Stream.ofNullable(shown.earlier())
                .forEach(row -> ways.put(
                        "earlier", here.with(RowAddress.ROW, row.toString()).toString()));
        Stream.ofNullable(shown.later())
                .forEach(row -> ways.put(
                        "later", here.with(RowAddress.ROW, row.toString()).toString()));
        return ways;
    }

    private static void listed(CompiledRelease release, String current, String text, Viewer viewer, Model model) {
        model.addAttribute("groups", TableGroups.of(release, viewer.language()));
        model.addAttribute("current", current);
        model.addAttribute("text", text);
        model.addAttribute("count", release.tables().all().size());
        model.addAttribute(
                "rows",
                release.tables().all().stream()
                        .mapToInt(table -> table.rows().size())
                        .sum());
    }
}
