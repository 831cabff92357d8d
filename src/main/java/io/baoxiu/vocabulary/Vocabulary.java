package io.baoxiu.vocabulary;

import java.math.BigDecimal;
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
    public static final ValueType.Code TERM_UNITS =
            ValueType.codes("MONTHS", "DESIGN_LIFE", "HEATING_SEASONS", "COOLING_SEASONS", "AS_AGREED");

    private static final ValueType LENGTH = ValueType.whole(0, 2_400);
    private static final ValueType WHOSE = ValueType.codes("OWNER", "CONTRACTOR");
    private static final ValueType FROM = ValueType.codes("DELIVERY", "COMPLETION");
    private static final ValueType DAYS = ValueType.whole(0, 10_000);
    private static final ValueType TIER = ValueType.whole(1, 99);
    private static final ValueType SHARE = new ValueType.Decimal(java.math.BigDecimal.ZERO, java.math.BigDecimal.ONE);
    private static final ValueType WEEKDAY =
            ValueType.codes("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private static final Map<String, Term> TERMS = new LinkedHashMap<>();

    static {
        for (List<Field> fields : List.of(
                Facts.FIELDS,
                ApprovalFacts.FIELDS,
                ProjectFacts.FIELDS,
                FollowUpFacts.FIELDS,
                RetentionFacts.FIELDS,
                AreaFacts.FIELDS)) {
            fields.forEach(Vocabulary::fact);
        }
        given("reportedOn", ValueType.DAY, false);
        table("severity.level", ValueType.codes("URGENT", "MAJOR", "GENERAL"));
        table(
                "severity.escalateTo",
                list("DEPUTY_GENERAL_MANAGER", "GENERAL_MANAGER", "LEGAL_AFFAIRS", "CONSTRUCTION_AUTHORITY"));
        rules("severity.specialMeeting", ValueType.FLAG);
        table("severity.earlyWarning", ValueType.FLAG);
        table("warranty.contractorTerm", TERM_UNITS);
        table("warranty.contractorLength", LENGTH);
        table("warranty.floorTerm", TERM_UNITS);
        table("warranty.floorLength", LENGTH);
        table("warranty.promiseTerm", TERM_UNITS);
        table("warranty.promiseLength", LENGTH);
        rules("warranty.askedOn", ValueType.DAY);
        rules("warranty.acceptedAtLatest", ValueType.DAY);
        table("localTerms.of", WHOSE, "warranty");
        table("localTerms.from", FROM, "warranty");
        table(
                "localTerms.unit",
                ValueType.codes("MONTHS", "DESIGN_LIFE", "HEATING_SEASONS", "COOLING_SEASONS", "AS_CONTRACTOR"),
                "warranty");
        table("localTerms.length", LENGTH, "warranty");
        table("localTerms.restarts", ValueType.FLAG, "warranty");
        rules("terms.of", WHOSE, "warranty");
        rules("terms.from", FROM, "warranty");
        rules("terms.unit", TERM_UNITS, "warranty");
        rules("terms.length", LENGTH, "warranty");
        rules("terms.restarts", ValueType.FLAG, "warranty");
        rules("terms.clause", ValueType.TEXT, "warranty");
        rules("terms.start", ValueType.DAY, "warranty");
        rules("terms.basis", ValueType.codes("DELIVERY", "COMPLETION", "ACCEPTED_AT_LATEST"), "warranty");
        rules("terms.end", ValueType.DAY, "warranty");
        rules("terms.endAgain", ValueType.DAY, "warranty");
        rules("terms.until", ValueType.DAY, "warranty");
        rules("warranty.bySeasons", ValueType.FLAG);
        seasons("seasons.heatingFrom");
        seasons("seasons.heatingTo");
        seasons("seasons.coolingFrom");
        seasons("seasons.coolingTo");
        rules("warranty.contractorAtLatest", ValueType.DAY);
        rules("warranty.ownerFromDelivery", ValueType.DAY);
        rules("warranty.contractorUntil", ValueType.DAY);
        rules("warranty.ownerUntil", ValueType.DAY);
        rules("warranty.inContractorWarranty", ValueType.FLAG);
        rules("warranty.inOwnerWarranty", ValueType.FLAG);
        table("parts.commonPart", ValueType.FLAG, "warranty");
        rules("warranty.commonPart", ValueType.FLAG);
        table("responsibility.countsAs", ValueType.codes(Complaint.Cause.class));
        rules("responsibility.cause", ValueType.codes(Complaint.Cause.class));
        table(
                "responsibility.party",
                ValueType.codes("CONTRACTOR", "COMPANY", "OWNER", "THIRD_PARTY", "MAINTENANCE_FUND"));
        table("responsibility.warrantyClass", ValueType.codes("A", "B", "NONE"));
        table(
                "responsibility.department",
                ValueType.codes(
                        "DESIGN_RESEARCH",
                        "ENGINEERING_MATERIALS",
                        "PROPERTY_COMPANY",
                        "SALES",
                        "FINANCE",
                        "LEGAL_AFFAIRS",
                        "CUSTOMER_SERVICE"));
        rules("responsibility.provisional", ValueType.FLAG);
        table(
                "execution.executor",
                ValueType.codes("PROPERTY_COMPANY", "MAINTENANCE_TEAM", "OUTSOURCED_CREW", "CONTRACTOR"));
        rules("execution.expectedCost", ValueType.SUM_OF_TWO);
        table(
                "execution.surveyAttendees",
                list(
                        "CUSTOMER_SERVICE",
                        "ENGINEERING_OR_PROPERTY",
                        "MAINTENANCE_TEAM_LEADER",
                        "CONTRACTOR",
                        "QUALITY_SUPERVISION"));
        rules("approval.amount", ValueType.SUM_OF_TWO);
        table("approval.tier", TIER);
        table("approval.reviewer", ApprovalFacts.OFFICE);
        table("approval.approver", ApprovalFacts.OFFICE);
        table("approval.costReviewer", ValueType.codes("CUSTOMER_SERVICE", "AUDIT"));
        table("authority.highestTier", ValueType.whole(0, 99), "approval");
        rules("authorised", ValueType.FLAG, "approval");
        rules("settlement.cost", ValueType.MONEY);
        table(
                "settlement.steps",
                list(
                        "CONTRACTOR_NOTICE",
                        "TEAM_STATEMENT",
                        "COST_REVIEW",
                        "CONTRACTOR_CONFIRMATION",
                        "ENGINEER_CERTIFICATION",
                        "FINANCE_PAYMENT",
                        "RETENTION_DEDUCTION"));
        rules("settlement.recoveries", new ValueType.ListOf(ValueType.codes("RETENTION", "CONTRACTOR_CLAIM")));
        table(
                "deadlines.task",
                ValueType.codes("SITE_SURVEY", "DEPARTMENT_RESPONSE", "REPAIR_COMPLETION", "RESOLUTION", "CALLBACK"));
        table("deadlines.from", ValueType.codes("REPORTED", "DISPATCHED", "COMPLETED"));
        table("deadlines.workingDays", ValueType.whole(0, 1_000));
        table("deadlines.calendarDays", ValueType.whole(0, 10_000));
        table("deadlines.extensible", ValueType.FLAG);
        rules("deadlines.start", ValueType.DAY);
        rules("deadlines.dueOn", ValueType.DAY);
        table("obligations.code", ValueType.codes("WEEKLY_MEETING", "EQUIPMENT_REPORT", "FIRST_VISIT", "ANNUAL_VISIT"));
        table("obligations.months", LENGTH);
        table("obligations.occupiedShare", SHARE);
        table("obligations.minimumShare", SHARE);
        table("obligations.maximumShare", SHARE);
        rules("obligations.due", ValueType.FLAG);
        table("actions", list("HANDLE_FEEDBACK", "MANAGER_REVISIT", "TOPIC_STUDY"));
        rules("liabilityUntil", ValueType.DAY);
        rules("liabilityOver", ValueType.FLAG);
        table("opinion", ValueType.codes("WITHHOLD", "RELEASE"));
        rules("payout", ValueType.MONEY, "amount");
        table("retentionPeriods.delayDays", DAYS, "liabilityUntil");
        table("retentionPeriods.verifyDays", DAYS, "liabilityUntil");
        table("retentionPeriods.payDays", DAYS, "liabilityUntil");
        rules("retentionDeadlines.task", ValueType.codes("VERIFY", "PAY"), "deadlines");
        rules("retentionDeadlines.dueOn", ValueType.DAY, "deadlines");
        rules("retentionDeadlines.provisional", ValueType.FLAG, "deadlines");
        table("areaLimits.share", SHARE);
        table("areaLimits.factor", ValueType.whole(0, 100));
        rules("ratio", new ValueType.Decimal(new BigDecimal("-100"), new BigDecimal("10000000000"), 2));
        rules("mayTerminate", ValueType.FLAG);
        rules("buyerPays", ValueType.SUM_OF_TWO);
        rules("companyPays", ValueType.SUM_OF_TWO);
        rules("companyBears", ValueType.SUM_OF_TWO);
        given("calendar.day", ValueType.DAY, false);
        given("calendar.weekday", WEEKDAY, false);
        given("calendar.year", ValueType.whole(1900, 9999), false);
        table("calendar.working", ValueType.FLAG, "deadlines");
        table("calendar.complete", ValueType.FLAG, "deadlines");
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
            boolean stated = field.equals(Asked.RULES_AS_OF) || field.equals(Asked.AS_OF);
            boolean unknown = field.mayBeUnknown() && !stated;
            TERMS.computeIfAbsent(
                    field.path(), path -> next(path, field.type(), Term.Origin.FACT, unknown, first(path)));
        }
    }

    private static void given(String path, ValueType type, boolean mayBeUnknown) {
        TERMS.put(path, next(path, type, Term.Origin.FACT, mayBeUnknown, first(path)));
    }

    private static void table(String path, ValueType type) {
        table(path, type, first(path));
    }

    private static void table(String path, ValueType type, String section) {
        TERMS.put(path, next(path, type, Term.Origin.TABLE, true, section));
    }

    private static void rules(String path, ValueType type) {
        rules(path, type, first(path));
    }

    private static void rules(String path, ValueType type, String section) {
        TERMS.put(path, next(path, type, Term.Origin.RULES, true, section));
    }

    private static void seasons(String path) {
        table(path, ValueType.MONTH_DAY, "warranty");
    }

    private static ValueType list(String... codes) {
        return new ValueType.ListOf(ValueType.codes(codes));
    }

    private static Term next(String path, ValueType type, Term.Origin origin, boolean mayBeUnknown, String section) {
        return new Term(TERMS.size(), path, type, origin, mayBeUnknown, section);
    }

    private static String first(String path) {
        return path.split("\\.")[0];
    }
}
