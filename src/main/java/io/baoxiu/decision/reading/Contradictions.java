package io.baoxiu.decision.reading;

import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.ReportedAt;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds fields of one request that cannot both be true. What is absent or could not be read contradicts nothing. */
final class Contradictions {

    private final Draft draft;
    private final Stated stated;

    Contradictions(Draft draft) {
        this.draft = draft;
        this.stated = draft.stated();
    }

    void ofComplaint(ReportedAt now) {
        LocalDate reportedOn = reportedOn(now);
        LocalDate dispatchedOn = stated.day("repair.dispatchedOn");
        notAfter("complaint.firstReportedOn", reportedOn);
        notAfter("repair.lastRepairedOn", reportedOn);
        city(stated.text("unit.province"), stated.text("unit.city"));
        order("unit.completionAcceptedOn", stated.day("unit.completionAcceptedOn"), "unit.deliveredOn");
        delivery(stated.day("unit.deliveredOn"), stated.flag("unit.delivered"), reportedOn);
        order("complaint.reportedAt", reportedOn, "repair.dispatchedOn");
        order("complaint.reportedAt", reportedOn, "repair.completedOn");
        order("repair.dispatchedOn", dispatchedOn, "repair.completedOn");
    }

    void ofProject() {
        Integer households = stated.whole("households");
        Integer occupied = stated.whole("occupiedHouseholds");
        if (households != null && occupied != null && occupied > households) {
            add("/occupiedHouseholds", new Message("不能多于 `households`", "must not be more than `households`"));
        }
    }

    private @Nullable LocalDate reportedOn(ReportedAt now) {
        if (draft.spoilt("/complaint/reportedAt")) {
            return null;
        }
        ReportedAt reported = stated.moment("complaint.reportedAt");
        return reported == null ? now.day() : reported.day();
    }

    private void order(String earlierPath, @Nullable LocalDate earlier, String laterPath) {
        LocalDate later = stated.day(laterPath);
        if (earlier != null && later != null && later.isBefore(earlier)) {
            add(
                    "/" + laterPath.replace('.', '/'),
                    new Message("不能早于 `" + earlierPath + "`", "must not be before `" + earlierPath + "`"));
        }
    }

    private void notAfter(String path, @Nullable LocalDate reportedOn) {
        LocalDate day = stated.day(path);
        if (day != null && reportedOn != null && day.isAfter(reportedOn)) {
            add(
                    "/" + path.replace('.', '/'),
                    new Message("不能晚于 `complaint.reportedAt`", "must not be after `complaint.reportedAt`"));
        }
    }

    private void city(@Nullable String province, @Nullable String city) {
        if (province != null && city != null && !city.startsWith(province)) {
            add("/unit/city", new Message("不在 `unit.province` 省内", "lies in another province than `unit.province`"));
        }
    }

    private void delivery(@Nullable LocalDate on, @Nullable Boolean delivered, @Nullable LocalDate reportedOn) {
        if (on != null && delivered != null && reportedOn != null && delivered == on.isAfter(reportedOn)) {
            add("/unit/delivered", new Message("与 `unit.deliveredOn` 矛盾", "contradicts `unit.deliveredOn`"));
        }
    }

    private void add(String pointer, Message detail) {
        draft.faults().add(pointer, Fault.Code.INCONSISTENT, detail);
    }
}
