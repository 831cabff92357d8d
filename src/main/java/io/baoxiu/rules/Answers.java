package io.baoxiu.rules;

import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the answer off a case in which everybody had a turn. A section that does not apply is absent. */
final class Answers {

    private static final List<String> TASKS = codes("deadlines.task");
    private static final List<String> OBLIGATIONS = codes("obligations.code");
    private static final List<String> OF_WARRANTY =
            List.of("unit/completionAcceptedOn", "unit/deliveredOn", "unit/contractorMonths");

    private final Case about;
    private final Language language;

    private Answers(Case about, Language language) {
        this.about = about;
        this.language = language;
    }

    static Answer of(Question question, Case about, Language language) {
        Answers answers = new Answers(about, language);
        return switch (question) {
            case DECISION -> answers.decision();
            case WARRANTY -> answers.warrantyAlone();
            case APPROVAL -> answers.approvalAlone();
            case OBLIGATIONS -> new ObligationsAnswer(answers.obligations(), answers.reasons());
            case FOLLOW_UP -> new FollowUpAnswer(about.codes("actions"), answers.reasons());
            case RETENTION ->
                new RetentionAnswer(
                        about.day("liabilityUntil"),
                        about.code("opinion"),
                        about.money("payout"),
                        answers.applications(),
                        answers.reasons());
            case AREA ->
                new AreaAnswer(
                        about.money("ratio"),
                        about.is("mayTerminate"),
                        about.money("buyerPays"),
                        about.money("companyPays"),
                        about.money("companyBears"),
                        answers.reasons());
        };
    }

    private Decision decision() {
        return new Decision(
                about.day("reportedOn"),
                severity(),
                warranty(),
                responsibility(),
                execution(),
                approval(),
                settlement(),
                deadlines(),
                about.missing(),
                reasons());
    }

    private WarrantyAnswer warrantyAlone() {
        List<String> missing =
                about.missing().stream().filter(OF_WARRANTY::contains).toList();
        return new WarrantyAnswer(warranty(), responsibility(), missing, reasons());
    }

    private ApprovalAnswer approvalAlone() {
        return new ApprovalAnswer(
                about.money("approval.amount"),
                tier(),
                about.code("approval.reviewer"),
                about.code("approval.approver"),
                about.code("approval.costReviewer"),
                flag("authorised"),
                reasons());
    }

    private Decision.Severity severity() {
        return new Decision.Severity(
                about.code("severity.level"),
                about.codes("severity.escalateTo"),
                about.is("severity.specialMeeting"),
                about.is("severity.earlyWarning"));
    }

    private Decision.@Nullable Warranty warranty() {
        String part = about.code("complaint.part");
        return part == null
                ? null
                : new Decision.Warranty(
                        part,
                        perhaps("warranty.contractorUntil"),
                        perhaps("warranty.ownerUntil"),
                        flag("warranty.commonPart"),
                        flag("warranty.inContractorWarranty"),
                        flag("warranty.inOwnerWarranty"));
    }

    private Decision.Responsibility responsibility() {
        return new Decision.Responsibility(
                about.code("responsibility.cause"),
                about.code("responsibility.party"),
                about.code("responsibility.warrantyClass"),
                about.code("responsibility.department"),
                about.is("responsibility.provisional"));
    }

    private Decision.@Nullable Execution execution() {
        return about.known("responsibility.warrantyClass")
                ? new Decision.Execution(about.code("execution.executor"), about.codes("execution.surveyAttendees"))
                : null;
    }

    private Decision.@Nullable Approval approval() {
        return about.known("approval.amount")
                ? new Decision.Approval(
                        about.money("approval.amount"),
                        tier(),
                        about.code("approval.reviewer"),
                        about.code("approval.approver"),
                        about.code("approval.costReviewer"))
                : null;
    }

    private Decision.@Nullable Settlement settlement() {
        return about.known("settlement.cost")
                ? new Decision.Settlement(about.codes("settlement.steps"), about.recoveries())
                : null;
    }

    private List<Decision.Deadline> deadlines() {
        return told(
                Result::deadline,
                Comparator.<Decision.Deadline>comparingInt(due -> TASKS.indexOf(due.task()))
                        .thenComparing(Decision.Deadline::dueOn));
    }

    private List<Decision.Deadline> applications() {
        return about.results().stream()
                .filter(entry -> entry.known("retentionDeadlines.dueOn"))
                .map(entry -> new Decision.Deadline(
                        Objects.requireNonNull(entry.code("retentionDeadlines.task")),
                        entry.day("retentionDeadlines.dueOn"),
                        entry.is("retentionDeadlines.provisional")))
                .toList();
    }

    private List<ObligationsAnswer.Obligation> obligations() {
        return told(Result::obligation, Comparator.comparingInt(due -> OBLIGATIONS.indexOf(due.code())));
    }

    private <T> List<T> told(Function<Result, @Nullable T> what, Comparator<T> order) {
        return about.results().stream()
                .map(what)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .sorted(order)
                .toList();
    }

    private List<Reason> reasons() {
        return about.reasons(language);
    }

    private @Nullable Long tier() {
        return (Long) about.value("approval.tier");
    }

    private @Nullable Boolean flag(String path) {
        return (Boolean) about.value(path);
    }

    private @Nullable LocalDate perhaps(String path) {
        return (LocalDate) about.value(path);
    }

    private static List<String> codes(String path) {
        return ((ValueType.Code) Vocabulary.term(path).type()).codes();
    }
}
