package io.baoxiu.web.journal;

import static io.baoxiu.decision.reading.RequestSchema.optional;
import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.due.DueCalendar;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.due.DueOrder;
import io.baoxiu.journal.due.DueOrders;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.security.CalendarToken;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.security.password.CalendarGate;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is due, for calendar programs: they use an address with a token, as they cannot sign in. */
@RestController
class CalendarController {

    private static final ValueType TOKEN = new ValueType.Text(1, 100);
    private static final int MOST_ORDERS = 5_000;
    private static final int PAST_DAYS = 30;

    private final CalendarGate gate;
    private final DueOrders due;
    private final Releases releases;
    private final Clock clock;
    private final @Nullable String publicUrl;

    CalendarController(
            CalendarGate gate,
            DueOrders due,
            Releases releases,
            Clock clock,
            @Value("${baoxiu.public-url:#{null}}") @Nullable String publicUrl) {
        this.gate = gate;
        this.due = due;
        this.releases = releases;
        this.clock = clock.withZone(ReportedAt.ZONE);
        this.publicUrl = publicUrl;
    }

    /** Past days stay for a month, so that overdue tasks are visible. */
    @Operation(operationId = "subscribeCalendar", summary = "What is due, to subscribe to by an address with a token")
    @GetMapping("/v1/calendar.ics")
    void calendar(Parameters parameters, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Vocabulary vocabulary = releases.inForceToday().rules().vocabulary();
        RequestSchema.Filled asked = parameters.read(form(vocabulary));
        CalendarToken token = gate.admit(String.valueOf(asked.text("token")), request.getRemoteAddr());
        String project = within(token.project(), asked.text("project"), "project");
        String department = within(token.department(), asked.text("department"), "department");
        LocalDate today = LocalDate.now(clock);
        List<DueOrder> orders = due.orders(today, today.minusDays(PAST_DAYS), project, department, MOST_ORDERS);
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream()
                .write(new DueCalendar(vocabulary, token.language(), base(request))
                        .text(name(token), note(token.language(), orders.size()), orders)
                        .getBytes(StandardCharsets.UTF_8));
    }

    static RequestSchema form(Vocabulary vocabulary) {
        return new RequestSchema(
                required("token", TOKEN),
                optional("project", ValueType.TEXT),
                optional("department", KeptTerms.SHIPPED.duties().departments(vocabulary)));
    }

    /** A request may narrow what a token allows, never widen it. */
    private static @Nullable String within(@Nullable String made, @Nullable String asked, String name) {
        if (made != null && asked != null && !made.equals(asked)) {
            throw new FaultyFields(
                    List.of(Fault.of(name, Fault.Code.INCONSISTENT, "不在令牌的范围内", "is outside the scope of the token")));
        }
        return Optional.ofNullable(made).orElse(asked);
    }

    private static String name(CalendarToken token) {
        return (token.language() == Language.ZH ? "保修办理期限：" : "Baoxiu due days: ") + token.name();
    }

    private static @Nullable String note(Language language, int orders) {
        if (orders < MOST_ORDERS) {
            return null;
        }
        return language == Language.ZH
                ? "订单太多，只有最近到期的 " + orders + " 单。请用项目或部门的日历。"
                : "There are too many orders; only the " + orders
                        + " that are due next are here. Use the calendar of a project or a" + " department.";
    }

    private String base(HttpServletRequest request) {
        return publicUrl == null || publicUrl.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicUrl.replaceFirst("/+$", "");
    }
}
