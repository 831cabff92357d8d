package io.baoxiu.decision.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.journal.due.DueOrder;
import io.baoxiu.rules.answer.Duties;
import io.baoxiu.rules.answer.Duties.Duty;
import io.baoxiu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Due days as RFC 5545 has them. */
class DueCalendarTest {

    private static final UUID DECISION = UUID.fromString("01990c1e-0000-7000-8000-000000000000");
    private static final DueOrder ORDER = new DueOrder(
            "KS-1;a,b\\c",
            DECISION,
            Instant.parse("2026-09-24T01:40:00.123Z"),
            2,
            "澜山",
            new Duties(
                    List.of(
                            new Duty("SITE_SURVEY", LocalDate.of(2026, 9, 28), false),
                            new Duty("REPAIR_COMPLETION", LocalDate.of(2026, 12, 31), true)),
                    "ENGINEERING_MATERIALS",
                    "EXTERIOR_WALL_LEAK"));

    @Test
    void saysEachTaskAsAnEventOfAWholeDay() {
        String text = text(Language.ZH, ORDER);

        assertThat(unfolded(text))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Baoxiu//Due days//EN\r\n")
                .contains(
                        "DTSTAMP:20260924T014000Z\r\n",
                        "SEQUENCE:2\r\n",
                        "DTSTART;VALUE=DATE:20260928\r\nDTEND;VALUE=DATE:20260929\r\n",
                        "SUMMARY:现场勘察 · 外墙渗漏 · KS-1\\;a\\,b\\\\c\r\n",
                        "DESCRIPTION:报修编号：KS-1\\;a\\,b\\\\c\\n项目：澜山\\n责任部门：工程材料部\r\n",
                        "URL:https://baoxiu.example.com/decisions/" + DECISION + "\r\n",
                        "STATUS:CONFIRMED\r\n",
                        "DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n",
                        "STATUS:TENTATIVE\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(text(Language.EN, ORDER)).contains("SUMMARY:Site survey · ");
    }

    @Test
    void foldsByOctetsAndNeverWithinASign() {
        var name = "屋".repeat(40) + "😀".repeat(30) + "x".repeat(200);
        String text = new ContentLines().text("SUMMARY", name).toString();

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .hasSizeGreaterThan(5);
        assertThat(unfolded(text)).isEqualTo("SUMMARY:" + name + "\r\n");
        assertThat(new ContentLines().add("X", "y".repeat(73)).toString()).isEqualTo("X:" + "y".repeat(73) + "\r\n");
        assertThat(new ContentLines().add("X", "y".repeat(74)).toString())
                .isEqualTo("X:" + "y".repeat(73) + "\r\n y\r\n");
    }

    @Test
    void keepsAUidThroughNewerDecisionsAndLetsNoLineIn() {
        var moved = new DueOrder(
                ORDER.reference(),
                UUID.randomUUID(),
                Instant.parse("2026-09-25T00:00:00Z"),
                3,
                null,
                new Duties(List.of(new Duty("SITE_SURVEY", LocalDate.of(2026, 9, 29), false)), null, null));

        assertThat(uids(text(Language.EN, moved)))
                .containsExactly(uids(text(Language.ZH, ORDER)).get(0))
                .allMatch(uid -> uid.matches("UID:[0-9a-f]{32}@baoxiu"));
        assertThat(new ContentLines()
                        .text("SUMMARY", "a\r\nBEGIN:VALARM\u0007\u2028")
                        .toString())
                .isEqualTo("SUMMARY:a\\nBEGIN:VALARM\u2028\r\n");
    }

    private static List<String> uids(String text) {
        return unfolded(text).lines().filter(line -> line.startsWith("UID")).toList();
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static String text(Language language, DueOrder order) {
        return new DueCalendar(ShippedRules.vocabulary(), language, "https://baoxiu.example.com")
                .text("工程部", null, List.of(order));
    }
}
