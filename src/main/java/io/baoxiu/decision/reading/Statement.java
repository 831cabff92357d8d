package io.baoxiu.decision.reading;

import static io.baoxiu.decision.reading.Stated.sure;

import io.baoxiu.vocabulary.ApprovalFacts;
import io.baoxiu.vocabulary.AreaFacts;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Complaint;
import io.baoxiu.vocabulary.Contractor;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.FollowUpFacts;
import io.baoxiu.vocabulary.ProjectFacts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Repair;
import io.baoxiu.vocabulary.RetentionFacts;
import io.baoxiu.vocabulary.Unit;

/** Checked values become the facts of a question. */
final class Statement {

    private Statement() {}

    static Asked of(Question question, Stated stated) {
        return switch (question) {
            case DECISION, WARRANTY ->
                new Facts(complaint(stated), unit(stated), repair(stated), contractor(stated), stated.day("rulesAsOf"));
            case APPROVAL ->
                new ApprovalFacts(sure(stated.decimal("amount")), stated.text("approver"), stated.day("rulesAsOf"));
            case OBLIGATIONS -> project(stated);
            case FOLLOW_UP ->
                new FollowUpFacts(
                        stated.code(FollowUpFacts.Rating.class, "rating"),
                        stated.decimal("dissatisfiedShare"),
                        stated.day("rulesAsOf"));
            case RETENTION -> retention(stated);
            case AREA ->
                new AreaFacts(
                        sure(stated.decimal("contractArea")),
                        sure(stated.decimal("surveyedArea")),
                        sure(stated.decimal("unitPrice")),
                        stated.day("rulesAsOf"));
        };
    }

    private static Complaint complaint(Stated stated) {
        return new Complaint(
                stated.text("complaint.reference"),
                stated.code(Complaint.Kind.class, "complaint.kind"),
                stated.code(Complaint.Topic.class, "complaint.topic"),
                stated.moment("complaint.reportedAt"),
                stated.text("complaint.part"),
                stated.code(Complaint.Cause.class, "complaint.cause"),
                stated.day("complaint.firstReportedOn"),
                stated.flag("complaint.exceedsDesignStandard"),
                stated.flag("complaint.commonPart"),
                sure(stated.flag("complaint.safetyHazard")),
                sure(stated.flag("complaint.serviceOutage")),
                sure(stated.flag("complaint.litigation")),
                sure(stated.flag("complaint.mediaExposure")),
                sure(stated.whole("complaint.affectedHouseholds")),
                sure(stated.whole("complaint.failedRepairs")));
    }

    private static Unit unit(Stated stated) {
        return new Unit(
                stated.text("unit.reference"),
                stated.text("unit.project"),
                stated.text("unit.province"),
                stated.text("unit.city"),
                sure(stated.flag("unit.fitted")),
                stated.code(Unit.Use.class, "unit.use"),
                stated.day("unit.completionAcceptedOn"),
                stated.day("unit.deliveredOn"),
                stated.flag("unit.delivered"),
                sure(stated.whole("unit.designLifeYears")),
                stated.whole("unit.promisedMonths"),
                stated.whole("unit.contractorMonths"));
    }

    private static Repair repair(Stated stated) {
        return new Repair(
                stated.decimal("repair.estimatedCost"),
                stated.decimal("repair.actualCost"),
                sure(stated.decimal("repair.relatedCost")),
                stated.whole("repair.trades"),
                sure(stated.flag("repair.complex")),
                sure(stated.flag("repair.ownerConsent")),
                sure(stated.whole("repair.extensionWorkingDays")),
                sure(stated.flag("repair.teamCapable")),
                stated.day("repair.lastRepairedOn"),
                stated.day("repair.dispatchedOn"),
                stated.day("repair.completedOn"));
    }

    private static Contractor contractor(Stated stated) {
        return new Contractor(
                stated.code(Contractor.Response.class, "contractor.response"),
                stated.text("contractor.reference"),
                stated.decimal("contractor.retentionBalance"));
    }

    private static ProjectFacts project(Stated stated) {
        return new ProjectFacts(
                stated.text("project"),
                sure(stated.whole("households")),
                sure(stated.whole("occupiedHouseholds")),
                sure(stated.day("deliveredOn")),
                stated.day("equipmentReportOn"),
                stated.day("firstVisitOn"),
                stated.day("lastVisitOn"),
                stated.day("asOf"),
                stated.day("rulesAsOf"));
    }

    private static RetentionFacts retention(Stated stated) {
        return new RetentionFacts(
                stated.day("completionAcceptedOn"),
                stated.day("completionReportedOn"),
                sure(stated.flag("acceptanceDelayed")),
                sure(stated.whole("defectLiabilityMonths")),
                sure(stated.decimal("retentionBalance")),
                sure(stated.whole("openClassARepairs")),
                sure(stated.decimal("unsettledClassACost")),
                stated.day("appliedOn"),
                stated.day("asOf"),
                stated.day("rulesAsOf"));
    }
}
