package io.baoxiu.decision.due;

import io.baoxiu.journal.due.DueOrder;
import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.rules.answer.DutyTerms;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The due days of orders as a calendar (RFC 5545): an all-day event for each task of each order, which keeps its UID when a newer decision
 * moves it. The same orders give the same text.
 *
 * @param base the address before the path of a decision's page
 */
public record DueCalendar(Vocabulary vocabulary, Language language, String base) {

    private static final DutyTerms TERMS = KeptTerms.SHIPPED.duties();
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int BYTES_OF_A_NAME = 16;

    /**
     * @param name the name of the calendar for people
     * @param note says what is left out; {@code null} if nothing is
     */
    public String text(String name, @Nullable String note, List<DueOrder> orders) {
        var lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Baoxiu//Due days//EN");
        lines.add("CALSCALE", "GREGORIAN").text("NAME", name).text("X-WR-CALNAME", name);
        if (note != null) {
            lines.text("DESCRIPTION", note).text("X-WR-CALDESC", note);
        }
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").add("X-PUBLISHED-TTL", "PT1H");
        orders.forEach(order -> order.duties().all().forEach(duty -> event(order, duty, lines)));
        return lines.add("END", "VCALENDAR").toString();
    }

    private void event(DueOrder order, Duty duty, ContentLines lines) {
        String decided = MOMENT.format(order.decidedAt());
        lines.add("BEGIN", "VEVENT")
                .add("UID", uid(order.reference(), duty.task()))
                .add("DTSTAMP", decided)
                .add("LAST-MODIFIED", decided)
                .add("SEQUENCE", Integer.toString(order.revision()))
                .add("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(duty.on()))
                .add(
                        "DTEND;VALUE=DATE",
                        DateTimeFormatter.BASIC_ISO_DATE.format(duty.on().plusDays(1)))
                .text("SUMMARY", summary(order, duty))
                .text("DESCRIPTION", description(order, duty))
                .text("CATEGORIES", coded(TERMS.task(), duty.task()))
                .add("URL", base + "/decisions/" + order.decision())
                .add("STATUS", duty.provisional() ? "TENTATIVE" : "CONFIRMED")
                .add("TRANSP", "TRANSPARENT")
                .add("END", "VEVENT");
    }

    private String summary(DueOrder order, Duty duty) {
        String part = order.duties().part();
        return Stream.of(
                        Optional.of(coded(TERMS.task(), duty.task())),
                        Optional.ofNullable(part).map(code -> coded(TERMS.part(), code)),
                        Optional.of(order.reference()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String description(DueOrder order, Duty duty) {
        String department = order.duties().department();
        return Stream.of(
                        Optional.of(said("报修编号：", "Order: ") + order.reference()),
                        Optional.ofNullable(order.project()).map(project -> said("项目：", "Project: ") + project),
                        Optional.ofNullable(department)
                                .map(code -> said("责任部门：", "Department: ") + coded(TERMS.department(), code)),
                        Optional.of(said(
                                        "这一天是暂定的：日历还不完整。", "The day is provisional: the calendar is not complete yet."))
                                .filter(any -> duty.provisional()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private String said(String zh, String en) {
        return new Label(zh, en).in(language);
    }

    /** The label of a code, or the code itself if the release in force does not have it. */
    private String coded(String path, String code) {
        return vocabulary
                .find(path)
                .map(Term::type)
                .flatMap(type ->
                        type instanceof ValueType.Code codes ? codes.list().label(code) : Optional.empty())
                .map(label -> label.in(language))
                .orElse(code);
    }

    /** Stays the same for a task of an order, whatever is decided later; reveals neither task nor reference. */
    private static String uid(String reference, String task) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((reference + "\n" + task).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES_OF_A_NAME) + "@baoxiu";
        } catch (NoSuchAlgorithmException noSuchRuntime) {
            throw new IllegalStateException("every Java runtime has `SHA-256`", noSuchRuntime);
        }
    }
}
