package io.baoxiu.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conclusions of each section of a decision on a complaint, in one line. */
public final class DecisionSections {

    /** Conclusions that the lines contain, so that they are not shown again. */
    public static final Set<String> SAID = Set.of(
            "severity.level",
            "severity.escalateTo",
            "severity.specialMeeting",
            "severity.earlyWarning",
            "warranty.part",
            "warranty.contractorUntil",
            "warranty.ownerUntil",
            "warranty.commonPart",
            "warranty.inContractorWarranty",
            "warranty.inOwnerWarranty",
            "responsibility.cause",
            "responsibility.party",
            "responsibility.warrantyClass",
            "responsibility.department",
            "responsibility.provisional",
            "execution.executor",
            "execution.surveyAttendees",
            "approval.amount",
            "approval.tier",
            "approval.reviewer",
            "approval.approver",
            "approval.costReviewer",
            "settlement.steps",
            "settlement.recoveries.channel",
            "settlement.recoveries.amount",
            "deadlines.task",
            "deadlines.dueOn",
            "deadlines.provisional");

    private final ConclusionWords told;
    private final Map<String, Supplier<String>> lines = Map.of(
            "severity", this::severity,
            "warranty", this::warranty,
            "responsibility", this::responsibility,
            "execution", this::execution,
            "approval", this::approval,
            "settlement", this::settlement,
            "deadlines", this::deadlines);

    public DecisionSections(ConclusionWords told) {
        this.told = told;
    }

    /** The line; empty if there is no such section, or it concludes nothing. */
    public String line(String section) {
        Supplier<String> line = lines.get(section);
        return line == null || told.isNull(section) ? "" : told.begun(line.get());
    }

    private String severity() {
        String flags = Stream.of("severity.earlyWarning", "severity.specialMeeting")
                .filter(told::holds)
                .map(told::label)
                .map(label -> told.said(label, ConclusionWords.lower(label)))
                .collect(Collectors.joining(comma()));
        String level = told.value("severity.level") + (flags.isEmpty() ? "" : comma() + flags);
        String offices = told.value("severity.escalateTo");
        return offices.isEmpty() ? level : level + semicolon() + told.said("上报", "to tell: ") + offices;
    }

    private String warranty() {
        return term("inContractorWarranty", "contractorUntil", told.said("施工单位保修", "contractor's warranty"))
                + semicolon()
                + term("inOwnerWarranty", "ownerUntil", told.said("对业主保修", "owner's warranty"));
    }

    private String term(String inside, String until, String name) {
        Boolean in = told.flag("warranty." + inside);
        String end = told.day("warranty." + until)
                .map(day -> told.said("到 " + day, " to " + day))
                .orElse("");
        if (in == null) {
            return told.said(name + "期是否在内还不明", name + " not known yet");
        }
        return in
                ? told.said("在" + name + "期内", "inside the " + name)
                        + (end.isEmpty() ? "" : told.said("（" + end + "）", "," + end))
                : told.said(name + "期已过", name + " over")
                        + (end.isEmpty() ? "" : told.said("（" + end + "）", "," + end));
    }

    private String responsibility() {
        String department = told.isNull("responsibility.department")
                ? ""
                : told.said(
                        told.value("responsibility.department") + "负责",
                        told.within("responsibility.department") + " answers for it");
        if (told.isNull("responsibility.party")) {
            return department;
        }
        boolean none = told.is("responsibility.warrantyClass", "NONE");
        String task = none
                ? told.value("responsibility.warrantyClass")
                : told.said(
                        "按" + told.value("responsibility.warrantyClass") + "派工",
                        told.within("responsibility.warrantyClass"));
        String provisional = told.holds("responsibility.provisional") ? told.said("暂由", "for now ") : "";
        return provisional
                + told.said(
                        told.value("responsibility.party") + "承担，", told.the("responsibility.party") + " bears it, ")
                + task
                + semicolon()
                + department;
    }

    private String execution() {
        return told.said(
                told.value("execution.executor") + "施工；" + told.value("execution.surveyAttendees") + "到场勘察",
                told.the("execution.executor") + " does the work; on site: " + told.value("execution.surveyAttendees"));
    }

    private String approval() {
        String reviewer = told.isNull("approval.reviewer")
                ? ""
                : told.said(
                        "，" + told.value("approval.reviewer") + "审核",
                        ", " + told.the("approval.reviewer") + " reviews");
        return told.said(
                        told.value("approval.amount") + "，第 " + told.value("approval.tier") + " 档",
                        told.value("approval.amount") + ", tier " + told.value("approval.tier"))
                + reviewer
                + told.said(
                        "，" + told.value("approval.approver") + "批准；" + told.value("approval.costReviewer") + "审核费用",
                        ", " + told.the("approval.approver") + " approves; " + told.within("approval.costReviewer")
                                + " reviews the cost");
    }

    private String settlement() {
        String sums = told.entries("settlement.recoveries").stream()
                .map(entry -> told.value("settlement.recoveries", entry, "channel") + " "
                        + told.value("settlement.recoveries", entry, "amount"))
                .collect(Collectors.joining(comma()));
        return sums.isEmpty() ? told.said("无须追回", "nothing to recover") : sums;
    }

    private String deadlines() {
        LocalDate reported = told.day("reportedOn").orElseThrow();
        return told.entries("deadlines").stream()
                .map(entry -> {
                    String day = DayWords.of(LocalDate.parse(entry.path("dueOn").asString()), reported, told.isZh());
                    String task = told.value("deadlines", entry, "task");
                    String perhaps = entry.path("provisional").asBoolean() ? told.said("（暂定）", " (provisional)") : "";
                    return told.said(day + task, task + " " + day) + perhaps;
                })
                .collect(Collectors.joining(comma()));
    }

    /** The steps to settle the cost, in their order. */
    public List<String> steps() {
        return told.several("settlement.steps");
    }

    private String comma() {
        return told.said("，", ", ");
    }

    private String semicolon() {
        return told.said("；", "; ");
    }
}
