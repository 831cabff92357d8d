package io.baoxiu.rules;

import io.baoxiu.vocabulary.ApprovalFacts;
import io.baoxiu.vocabulary.AreaFacts;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Complaint;
import io.baoxiu.vocabulary.Contractor;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.FollowUpFacts;
import io.baoxiu.vocabulary.ProjectFacts;
import io.baoxiu.vocabulary.Repair;
import io.baoxiu.vocabulary.RetentionFacts;
import io.baoxiu.vocabulary.Unit;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what is asked into a case, value by value in the normal form that tests expect. */
final class Given {

    private final Case about;

    private Given(Case about) {
        this.about = about;
    }

    static void put(Asked asked, Case about) {
        Given given = new Given(about);
        given.set("rulesAsOf", asked.rulesAsOf());
        if (asked instanceof Facts facts) {
            given.facts(facts);
        } else if (asked instanceof ApprovalFacts approval) {
            given.approval(approval);
        } else if (asked instanceof ProjectFacts project) {
            given.project(project);
        } else if (asked instanceof FollowUpFacts followUp) {
            given.set("rating", followUp.rating().name());
            given.set("dissatisfiedShare", share(followUp.dissatisfiedShare()));
        } else if (asked instanceof RetentionFacts retention) {
            given.retention(retention);
        } else if (asked instanceof AreaFacts area) {
            given.set("contractArea", area.contractArea());
            given.set("surveyedArea", area.surveyedArea());
            given.set("unitPrice", area.unitPrice());
        }
    }

    private void facts(Facts facts) {
        LocalDate reportedOn = Objects.requireNonNull(facts.complaint().reportedAt(), "reportedAt")
                .day();
        set("reportedOn", reportedOn);
        complaint(facts.complaint());
        unit(facts.unit(), reportedOn);
        repair(facts.repair());
        contractor(facts.contractor());
        about.set(Vocabulary.term("severity.specialMeeting"), false);
        about.set(Vocabulary.term("responsibility.provisional"), false);
        about.set(Vocabulary.term("warranty.bySeasons"), false);
    }

    /** The part counts for repairs alone. */
    private void complaint(Complaint complaint) {
        set("complaint.reference", complaint.reference());
        set("complaint.kind", complaint.kind().name());
        set("complaint.topic", complaint.topic().name());
        set("complaint.part", complaint.kind() == Complaint.Kind.REPAIR ? complaint.part() : null);
        set("complaint.cause", complaint.cause().name());
        set("complaint.firstReportedOn", complaint.firstReportedOn());
        set("complaint.exceedsDesignStandard", complaint.exceedsDesignStandard());
        set("complaint.commonPart", complaint.commonPart());
        set("complaint.safetyHazard", complaint.safetyHazard());
        set("complaint.serviceOutage", complaint.serviceOutage());
        set("complaint.litigation", complaint.litigation());
        set("complaint.mediaExposure", complaint.mediaExposure());
        set("complaint.affectedHouseholds", (long) complaint.affectedHouseholds());
        set("complaint.failedRepairs", (long) complaint.failedRepairs());
    }

    private void unit(Unit unit, LocalDate reportedOn) {
        set("unit.reference", unit.reference());
        set("unit.project", unit.project());
        String city = unit.city();
        set("unit.province", unit.province() == null && city != null ? city.substring(0, 2) : unit.province());
        set("unit.city", city);
        set("unit.fitted", unit.fitted());
        set("unit.use", unit.use().name());
        set("unit.completionAcceptedOn", unit.completionAcceptedOn());
        set("unit.deliveredOn", unit.deliveredOn());
        set("unit.delivered", unit.deliveredBy(reportedOn));
        set("unit.designLifeYears", (long) unit.designLifeYears());
        set("unit.promisedMonths", whole(unit.promisedMonths()));
        set("unit.contractorMonths", whole(unit.contractorMonths()));
    }

    private void repair(Repair repair) {
        set("repair.estimatedCost", money(repair.estimatedCost()));
        set("repair.actualCost", money(repair.actualCost()));
        set("repair.relatedCost", money(repair.relatedCost()));
        set("repair.trades", whole(repair.trades()));
        set("repair.complex", repair.complex());
        set("repair.ownerConsent", repair.ownerConsent());
        set("repair.extensionWorkingDays", (long) repair.extensionWorkingDays());
        set("repair.teamCapable", repair.teamCapable());
        set("repair.lastRepairedOn", repair.lastRepairedOn());
        set("repair.dispatchedOn", repair.dispatchedOn());
        set("repair.completedOn", repair.completedOn());
    }

    private void contractor(Contractor contractor) {
        set("contractor.response", contractor.response().name());
        set("contractor.reference", contractor.reference());
        set("contractor.retentionBalance", money(contractor.retentionBalance()));
    }

    private void approval(ApprovalFacts approval) {
        set("amount", money(approval.amount()));
        set("approval.amount", money(approval.amount()));
        set("approver", approval.approver());
    }

    private void project(ProjectFacts project) {
        set("project", project.project());
        set("households", (long) project.households());
        set("occupiedHouseholds", (long) project.occupiedHouseholds());
        set("deliveredOn", project.deliveredOn());
        set("equipmentReportOn", project.equipmentReportOn());
        set("firstVisitOn", project.firstVisitOn());
        set("lastVisitOn", project.lastVisitOn());
        set("asOf", project.asOf());
    }

    private void retention(RetentionFacts retention) {
        set("completionAcceptedOn", retention.completionAcceptedOn());
        set("completionReportedOn", retention.completionReportedOn());
        set("acceptanceDelayed", retention.acceptanceDelayed());
        set("appliedOn", retention.appliedOn());
        set("defectLiabilityMonths", (long) retention.defectLiabilityMonths());
        set("retentionBalance", money(retention.retentionBalance()));
        set("openClassARepairs", (long) retention.openClassARepairs());
        set("unsettledClassACost", money(retention.unsettledClassACost()));
        set("asOf", retention.asOf());
        about.set(Vocabulary.term("liabilityOver"), false);
    }

    private void set(String path, @Nullable Object value) {
        if (value != null) {
            about.set(Vocabulary.term(path), value);
        }
    }

    private static @Nullable Long whole(@Nullable Integer number) {
        return number == null ? null : Long.valueOf(number);
    }

    private static @Nullable BigDecimal money(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(ValueType.Money.DECIMALS, RoundingMode.UNNECESSARY);
    }

    private static @Nullable BigDecimal share(@Nullable BigDecimal share) {
        return share == null ? null : share.stripTrailingZeros();
    }
}
