package io.baoxiu.workbench.overview;

import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.security.CalendarToken;
import io.baoxiu.security.CalendarTokens;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.PublicAddress;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Addresses of calendars, created and revoked by people who may read the journal with references, as everyone with an address can read
 * these too.
 */
@Controller
class CalendarsController {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarsController.class);
    private static final String PATH = OverviewController.PATH + "/calendars";
    private static final String NAME = "name";
    private static final String PROJECT = "project";
    private static final String DEPARTMENT = "department";
    private static final List<String> FIELDS = List.of(NAME, PROJECT, DEPARTMENT);
    private static final ValueType NAMES = new ValueType.Text(1, 60);

    private final CalendarTokens tokens;
    private final Releases releases;
    private final PublicAddress service;

    CalendarsController(CalendarTokens tokens, Releases releases, PublicAddress service) {
        this.tokens = tokens;
        this.releases = releases;
        this.service = service;
    }

    /** An address as a line of a list, without its secret. */
    record Line(String id, String name, String whose, String madeOn, String until, String person) {}

    @GetMapping(PATH)
    String calendars(Viewer viewer, Model model) {
        return page(Map.of(), Map.of(), viewer, model);
    }

    /** Shows the address only this once. */
    @PostMapping(PATH)
    String make(@RequestParam Map<String, String> sent, Viewer viewer, HttpServletRequest request, Model model) {
        requireReader(viewer);
        Map<String, String> typed = new HashMap<>(sent);
        typed.keySet().retainAll(FIELDS);
        typed.replaceAll((name, value) -> value.strip());
        try {
            RequestSchema.Filled form = form().read(new PageAddress(PATH, typed).parameters());
            CalendarTokens.Made made = tokens.make(
                            viewer.caller().name(),
                            String.valueOf(form.text(NAME)),
                            form.text(PROJECT),
                            form.text(DEPARTMENT),
                            viewer.language())
                    .orElse(null);
            if (made == null) {
                model.addAttribute("full", CalendarTokens.MOST);
                return page(typed, Map.of(), viewer, model);
            }
            LOG.info(
                    "calendar {} made by {}", made.token().id(), viewer.caller().name());
            String address = service.of("/v1/calendar.ics?token=" + made.secret(), request);
            model.addAttribute("made", address);
            model.addAttribute("webcal", address.replaceFirst("^https?:", "webcal:"));
            return page(Map.of(), Map.of(), viewer, model);
        } catch (FaultyFields faulty) {
            return page(typed, Filter.faults(faulty.faults(), viewer.language()), viewer, model);
        }
    }

    @PostMapping(PATH + "/{id}/revocation")
    String revoke(@PathVariable String id, Viewer viewer) {
        requireReader(viewer);
        if (tokens.revoke(id)) {
            LOG.info("calendar {} revoked by {}", id, viewer.caller().name());
        }
        return "redirect:" + PATH;
    }

    private static void requireReader(Viewer viewer) {
        if (!Reach.readsAll(viewer.caller())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private String page(Map<String, String> typed, Map<String, String> faults, Viewer viewer, Model model) {
        boolean may = Reach.readsAll(viewer.caller());
        Filter.show(
                FIELDS.stream()
                        .map(name -> new Filter(
                                name, "", choices(name, typed, viewer), typed.getOrDefault(name, ""), faults.get(name)))
                        .toList(),
                faults,
                model);
        model.addAttribute("may", may);
        model.addAttribute(
                "lines",
                may ? tokens.all().stream().map(token -> line(token, viewer)).toList() : List.of());
        return "calendars";
    }

    private Line line(CalendarToken token, Viewer viewer) {
        return new Line(
                token.id(),
                token.name(),
                Stream.of(token.project(), department(token.department(), viewer))
                        .filter(one -> one != null)
                        .reduce((one, other) -> one + (viewer.isZh() ? "，" : ", ") + other)
                        .orElse(""),
                day(token.madeAt()),
                day(token.until()),
                token.person());
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ReportedAt.ZONE).toString();
    }

    private @Nullable String department(@Nullable String code, Viewer viewer) {
        return code == null ? null : Figures.of(departments(), code, viewer.language());
    }

    private List<Filter.Choice> choices(String name, Map<String, String> typed, Viewer viewer) {
        return name.equals(DEPARTMENT) && departments() instanceof ValueType.Code codes
                ? codes.codes().stream()
                        .map(code -> new Filter.Choice(
                                code, Figures.of(codes, code, viewer.language()), code.equals(typed.get(name))))
                        .toList()
                : List.of();
    }

    private RequestSchema form() {
        return new RequestSchema(
                        RequestSchema.required(NAME, NAMES),
                        RequestSchema.optional(PROJECT, ValueType.TEXT),
                        RequestSchema.optional(DEPARTMENT, departments()))
                .withWording(NAME);
    }

    private ValueType departments() {
        return KeptTerms.SHIPPED
                .duties()
                .departments(releases.inForceToday().rules().vocabulary());
    }
}
