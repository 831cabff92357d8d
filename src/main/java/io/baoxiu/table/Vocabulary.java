package io.baoxiu.table;

import io.baoxiu.facts.ApprovalFacts;
import io.baoxiu.facts.FactType;
import io.baoxiu.facts.Facts;
import io.baoxiu.facts.Field;
import io.baoxiu.facts.FollowUpFacts;
import io.baoxiu.facts.ProjectFacts;
import io.baoxiu.facts.RetentionFacts;
import io.baoxiu.table.Term.Origin;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every path that can head a column, with its type. The facts come from the questions' own fields; what follows is what
 * tables and rule sets conclude, in the order in which a decision tells it.
 */
public final class Vocabulary {

    /** Codes of how a warranty term is counted: by months, by complete seasons, by the design life, or as agreed. */
    public static final FactType.Code TERM_UNITS =
            FactType.codes("MONTHS", "DESIGN_LIFE", "HEATING_SEASONS", "COOLING_SEASONS", "AS_AGREED");

    private static final FactType LENGTH = FactType.whole(0, 2_400);
    private static final FactType TIER = FactType.whole(1, 99);
    private static final FactType SHARE = new FactType.Share(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    private static final FactType WEEKDAY =
            FactType.codes("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private static final Map<String, Term> TERMS = new LinkedHashMap<>();

    static {
        for (List<Field> fields : List.of(
                Facts.FIELDS, ApprovalFacts.FIELDS, ProjectFacts.FIELDS, FollowUpFacts.FIELDS, RetentionFacts.FIELDS)) {
            fields.forEach(Vocabulary::fact);
        }
        given("reportedOn", FactType.DAY, false);
        table("severity.level", FactType.codes("URGENT", "MAJOR", "GENERAL"));
        table(
                "severity.escalateTo",
                list("DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "LEGAL_AFFAIRS", "CONSTRUCTION_AUTHORITY"));
        rules("severity.specialMeeting", FactType.FLAG);
        table("severity.earlyWarning", FactType.FLAG);
        table("warranty.contractorTerm", TERM_UNITS);
        table("warranty.contractorLength", LENGTH);
        table("warranty.floorTerm", TERM_UNITS);
        table("warranty.floorLength", LENGTH);
        table("warranty.promiseTerm", TERM_UNITS);
        table("warranty.promiseLength", LENGTH);
        table("warranty.localMonths", LENGTH);
        rules("warranty.bySeasons", FactType.FLAG);
        seasons("seasons.heatingFrom");
        seasons("seasons.heatingTo");
        seasons("seasons.coolingFrom");
        seasons("seasons.coolingTo");
        rules("warranty.contractorUntil", FactType.DAY);
        rules("warranty.knownUntil", FactType.DAY);
        rules("warranty.ownerUntil", FactType.DAY);
        rules("warranty.inContractorWarranty", FactType.FLAG);
        rules("warranty.inOwnerWarranty", FactType.FLAG);
        table("responsibility.party", FactType.codes("CONTRACTOR", "COMPANY", "OWNER", "THIRD_PARTY"));
        table("responsibility.warrantyClass", FactType.codes("A", "B", "NONE"));
        table(
                "responsibility.department",
                FactType.codes(
                        "DESIGN_RESEARCH",
                        "ENGINEERING_MATERIALS",
                        "PROPERTY_COMPANY",
                        "SALES",
                        "FINANCE",
                        "LEGAL_AFFAIRS",
                        "CUSTOMER_SERVICE"));
        rules("responsibility.provisional", FactType.FLAG);
        table(
                "execution.executor",
                FactType.codes("PROPERTY_COMPANY", "MAINTENANCE_TEAM", "OUTSOURCED_CREW", "CONTRACTOR"));
        rules("execution.expectedCost", FactType.SUM_OF_TWO);
        table(
                "execution.surveyAttendees",
                list(
                        "CUSTOMER_SERVICE",
                        "ENGINEERING_OR_PROPERTY",
                        "MAINTENANCE_TEAM_LEADER",
                        "CONTRACTOR",
                        "QUALITY_SUPERVISION"));
        rules("approval.amount", FactType.SUM_OF_TWO);
        table("approval.tier", TIER);
        table("approval.reviewer", ApprovalFacts.OFFICE);
        table("approval.approver", ApprovalFacts.OFFICE);
        table("approval.costReviewer", FactType.codes("CUSTOMER_SERVICE", "AUDIT"));
        table("authority.highestTier", FactType.whole(0, 99), "approval");
        rules("authorised", FactType.FLAG, "approval");
        rules("settlement.cost", FactType.MONEY);
        table(
                "settlement.steps",
                list(
                        "TEAM_STATEMENT",
                        "COST_REVIEW",
                        "CONTRACTOR_CONFIRMATION",
                        "ENGINEER_CERTIFICATION",
                        "FINANCE_PAYMENT",
                        "RETENTION_DEDUCTION"));
        rules("settlement.recoveries", new FactType.ListOf(FactType.codes("RETENTION", "CONTRACTOR_CLAIM")));
        table(
                "deadlines.task",
                FactType.codes("SITE_SURVEY", "DEPARTMENT_RESPONSE", "REPAIR_COMPLETION", "RESOLUTION", "CALLBACK"));
        table("deadlines.from", FactType.codes("REPORTED", "DISPATCHED", "COMPLETED"));
        table("deadlines.workingDays", FactType.whole(0, 1_000));
        table("deadlines.calendarDays", FactType.whole(0, 10_000));
        table("deadlines.extensible", FactType.FLAG);
        rules("deadlines.start", FactType.DAY);
        rules("deadlines.dueOn", FactType.DAY);
        table("obligations.code", FactType.codes("WEEKLY_MEETING", "EQUIPMENT_REPORT", "FIRST_VISIT", "ANNUAL_VISIT"));
        table("obligations.months", LENGTH);
        table("obligations.occupiedShare", SHARE);
        table("obligations.minimumShare", SHARE);
        table("obligations.maximumShare", SHARE);
        rules("obligations.due", FactType.FLAG);
        table("actions", list("HANDLE_FEEDBACK", "MANAGER_REVISIT", "TOPIC_STUDY"));
        rules("liabilityUntil", FactType.DAY);
        rules("liabilityOver", FactType.FLAG);
        table("opinion", FactType.codes("WITHHOLD", "RELEASE"));
        rules("payout", FactType.MONEY, "amount");
        given("calendar.day", FactType.DAY, false);
        given("calendar.weekday", WEEKDAY, false);
        given("calendar.year", FactType.whole(1900, 9999), false);
        table("calendar.working", FactType.FLAG, "deadlines");
        table("calendar.complete", FactType.FLAG, "deadlines");
    }

    private Vocabulary() {}

    /** The moment of the report counts by its day, so both paths name the same term. */
    public static Optional<Term> find(String path) {
        return Optional.ofNullable(TERMS.get(path.equals("complaint.reportedAt") ? "reportedOn" : path));
    }

    /** A term that is known to be there. */
    public static Term term(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("no path `" + path + "`"));
    }

    public static Collection<Term> terms() {
        return TERMS.values();
    }

    public static int size() {
        return TERMS.size();
    }

    private static void fact(Field field) {
        if (!field.path().equals("complaint.reportedAt")) {
            boolean stated =
                    field.equals(io.baoxiu.facts.Asked.RULES_AS_OF) || field.equals(io.baoxiu.facts.Asked.AS_OF);
            boolean unknown = field.mayBeUnknown() && !stated;
            TERMS.computeIfAbsent(field.path(), path -> next(path, field.type(), Origin.FACT, unknown, first(path)));
        }
    }

    private static void given(String path, FactType type, boolean mayBeUnknown) {
        TERMS.put(path, next(path, type, Origin.FACT, mayBeUnknown, first(path)));
    }

    private static void table(String path, FactType type) {
        table(path, type, first(path));
    }

    private static void table(String path, FactType type, String section) {
        TERMS.put(path, next(path, type, Origin.TABLE, true, section));
    }

    private static void rules(String path, FactType type) {
        rules(path, type, first(path));
    }

    private static void rules(String path, FactType type, String section) {
        TERMS.put(path, next(path, type, Origin.RULES, true, section));
    }

    private static void seasons(String path) {
        table(path, FactType.MONTH_DAY, "warranty");
    }

    private static FactType list(String... codes) {
        return new FactType.ListOf(FactType.codes(codes));
    }

    private static Term next(String path, FactType type, Origin origin, boolean mayBeUnknown, String section) {
        return new Term(TERMS.size(), path, type, origin, mayBeUnknown, section);
    }

    private static String first(String path) {
        return path.split("\\.")[0];
    }
}
