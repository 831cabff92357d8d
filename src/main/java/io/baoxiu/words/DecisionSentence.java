package io.baoxiu.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The whole decision on a complaint in one sentence, as one would read it to an owner: who is responsible, who approves the cost, and what
 * happens by when.
 */
public final class DecisionSentence {

    private static final String CLASS = "responsibility.warrantyClass";
    private static final String PARTY = "responsibility.party";

    private final ConclusionWords told;
    private final LocalDate reported;

    /** @param missing the labels of the facts that were missing */
    public static String of(ConclusionWords told, String kind, List<String> missing) {
        var sentence = new DecisionSentence(told);
        List<String> parts = new ArrayList<>();
        parts.add(told.isNull("warranty") ? sentence.department(kind) : sentence.responsibility(missing));
        if (!told.isNull("approval.approver")) {
            parts.add(told.said(
                    told.value("approval.amount") + "由" + told.value("approval.approver") + "批准",
                    told.the("approval.approver") + " approves " + told.value("approval.amount")));
        }
        if (told.is(CLASS, "NONE") && !told.isNull("execution.executor")) {
            parts.add(told.said(
                    told.value("execution.executor") + "可有偿维修", told.the("execution.executor") + " repairs for a fee"));
        }
        told.entries("deadlines").stream().findFirst().ifPresent(first -> parts.add(sentence.due(first)));
        return told.begun(String.join(told.said("；", "; "), parts)) + told.said("。", ".");
    }

    private DecisionSentence(ConclusionWords told) {
        this.told = told;
        reported = told.day("reportedOn").orElseThrow();
    }

    private String department(String kind) {
        return told.said(
                kind + "，由" + told.value("responsibility.department") + "负责",
                kind + ", for " + told.within("responsibility.department"));
    }

    private String responsibility(List<String> missing) {
        if (told.isNull(PARTY)) {
            String wanting = String.join(told.said("、", ", "), missing);
            return missing.isEmpty()
                    ? told.said("还不能认定由谁承担", "who bears it cannot be said yet")
                    : told.said("还不能认定由谁承担：缺" + wanting, "who bears it cannot be said yet, missing: " + wanting);
        }
        boolean provisional = told.holds("responsibility.provisional");
        String party = told.said(
                (provisional ? "暂由" : "由") + told.value(PARTY) + "承担",
                (provisional ? "for now borne by " : "borne by ") + told.the(PARTY));
        String task = told.said("，" + told.value(CLASS).replaceFirst("^([A-Z])", "$1 "), ", " + told.within(CLASS));
        return term() + party + task;
    }

    private String term() {
        Boolean contractors = told.flag("warranty.inContractorWarranty");
        Boolean owners = told.flag("warranty.inOwnerWarranty");
        if (Boolean.TRUE.equals(contractors) && told.is(CLASS, "A")) {
            return told.said("在保修期内，", "under warranty, ");
        } else if (Boolean.TRUE.equals(owners)) {
            return told.said("在对业主保修期内，", "within the owner's warranty, ");
        }
        return Boolean.FALSE.equals(contractors) && Boolean.FALSE.equals(owners)
                ? told.said("两种保修期都已过，", "both terms are over, ")
                : "";
    }

    private String due(JsonNode deadline) {
        String task = told.value("deadlines", deadline, "task");
        LocalDate day = LocalDate.parse(deadline.path("dueOn").asString());
        if (day.equals(reported)) {
            return told.said("当天" + task, ConclusionWords.lower(task) + " the same day");
        }
        String by = DayWords.of(day, reported, told.isZh());
        return told.said(by + "前" + task, ConclusionWords.lower(task) + " by " + by);
    }
}
