package io.baoxiu.workbench.audit;

import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.record.AuditCheck;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who did what with which release, newest first, and whether the trail was tampered with. */
@Controller
class TrailController {

    private static final String PATH = "/audit";
    private static final int AT_ONCE = 100;
    private static final List<String> COLUMNS =
            List.of("number", "at", "person", "action", "release", "remark", "previous", "hash");
    private static final List<String> LABELS = List.of("序号", "时间", "人", "操作", "版本", "说明或理由", "前一条摘要", "摘要");

    private final AuditTrail trail;
    private final AuditCheck check;

    TrailController(AuditTrail trail, AuditCheck check) {
        this.trail = trail;
        this.check = check;
    }

    @GetMapping(PATH)
    String audit(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        var here = new PageAddress(PATH, typed);
        PageAddress filtered = here.without(AuditQuery.BEFORE);
        Map<String, String> faults = Map.of();
        List<AuditEntry> found = List.of();
        try {
            found = found(AuditQuery.of(here.parameters()));
        } catch (FaultyFields faulty) {
            faults = Filter.faults(faulty.faults(), viewer.language());
        }
        List<AuditEntry> shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        Filter.show(filters(here.query(), faults), faults, model);
        model.addAttribute("lines", shown.stream().map(AuditLine::of).toList());
        model.addAttribute("found", found.size());
        model.addAttribute("newest", here.query().containsKey(AuditQuery.BEFORE) ? filtered : null);
        model.addAttribute(
                "older",
                shown.size() == found.size()
                        ? null
                        : filtered.with(
                                AuditQuery.BEFORE,
                                "" + shown.get(shown.size() - 1).number()));
        model.addAttribute("csv", filtered.at(PATH + "/trail.csv"));
        model.addAttribute("inPlace", inPlace != null);
        if (inPlace == null) {
            model.addAttribute("verdict", AuditVerdict.of(ReleasesUnavailable.read(check::verify)));
        }
        return inPlace == null ? "audit" : "audit :: answer";
    }

    /** The same entries with their full hashes, oldest first, in the order of the chain. */
    @GetMapping(PATH + "/trail.csv")
    void file(@RequestParam Map<String, String> typed, Viewer viewer, HttpServletResponse response) throws IOException {
        List<AuditEntry> found = found(asked(new PageAddress(PATH, typed)));
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        Writer out = response.getWriter();
        out.append(CsvExport.BYTE_ORDER_MARK);
        out.append(CsvExport.line(viewer.isZh() ? LABELS : COLUMNS));
        for (int place = found.size() - 1; place >= 0; place--) {
            out.append(CsvExport.line(AuditLine.file(found.get(place))));
        }
        out.flush();
    }

    private static AuditQuery asked(PageAddress address) {
        try {
            return AuditQuery.of(address.parameters());
        } catch (FaultyFields faulty) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, faulty.getMessage(), faulty);
        }
    }

    /** Newest first. */
    private List<AuditEntry> found(AuditQuery query) {
        return ReleasesUnavailable.read(trail::all).stream()
                .filter(query::means)
                .sorted(Comparator.comparingLong(AuditEntry::number).reversed())
                .toList();
    }

    private static List<Filter> filters(Map<String, String> typed, Map<String, String> faults) {
        return AuditQuery.FILTERS.stream()
                .map(name -> new Filter(name, "", choices(name, typed), typed.getOrDefault(name, ""), faults.get(name)))
                .toList();
    }

    private static List<Filter.Choice> choices(String name, Map<String, String> typed) {
        return name.equals(AuditQuery.ACTION)
                ? AuditQuery.ACTIONS.stream()
                        .map(action -> new Filter.Choice(action, "", action.equals(typed.get(name))))
                        .toList()
                : List.of();
    }
}
