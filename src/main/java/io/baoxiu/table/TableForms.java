package io.baoxiu.table;

import static io.baoxiu.table.HitPolicy.COLLECT;
import static io.baoxiu.table.HitPolicy.FIRST;
import static io.baoxiu.table.HitPolicy.UNIQUE;

import io.baoxiu.vocabulary.AreaFacts;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.FollowUpFacts;
import io.baoxiu.vocabulary.ProjectFacts;
import io.baoxiu.vocabulary.RetentionFacts;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables there are. Their number and what each concludes is fixed; everything written in them is the analysts'. */
public final class TableForms {

    private static final Set<HitPolicy> ONE = Set.of(FIRST, UNIQUE);
    private static final Set<HitPolicy> MANY = Set.of(COLLECT);
    private static final UnaryTest TRUE = new UnaryTest.OneOf(Set.of(true));

    private static final Set<Term> COMPLAINT = terms(term -> Stream.of(
                            "complaint.",
                            "unit.",
                            "repair.",
                            "contractor.",
                            "severity.",
                            "warranty.",
                            "parts.",
                            "seasons.",
                            "responsibility.",
                            "execution.",
                            "approval.",
                            "settlement.")
                    .anyMatch(term.path()::startsWith)
            || Set.of("reportedOn", "rulesAsOf").contains(term.path()));
    private static final Set<Term> PROJECT = stated(ProjectFacts.FIELDS);
    private static final Set<Term> FOLLOW_UP = stated(FollowUpFacts.FIELDS);
    private static final Set<Term> AREA = stated(AreaFacts.FIELDS);
    private static final Set<Term> RETENTION = stated(RetentionFacts.FIELDS, "liabilityOver");

    private static final Map<String, TableForm> FORMS = new LinkedHashMap<>();

    static {
        Map<Term, UnaryTest> always = Map.of();
        Map<Term, UnaryTest> repair = Map.of(Vocabulary.term("complaint.kind"), oneOf("REPAIR"));
        Map<Term, UnaryTest> classKnown = Map.of(Vocabulary.term("responsibility.warrantyClass"), UnaryTest.KNOWN);
        Map<Term, UnaryTest> amountKnown = Map.of(Vocabulary.term("approval.amount"), UnaryTest.KNOWN);
        form("severity", ONE, COMPLAINT, always, "severity.level");
        form("escalation", MANY, COMPLAINT, always, "severity.escalateTo");
        form("early-warning", ONE, COMPLAINT, always, "severity.earlyWarning");
        form(
                "warranty-periods",
                ONE,
                COMPLAINT,
                repair,
                "warranty.contractorTerm",
                "warranty.contractorLength",
                "warranty.floorTerm",
                "warranty.floorLength",
                "warranty.promiseTerm",
                "warranty.promiseLength");
        form(
                "parts",
                ONE,
                COMPLAINT,
                Map.of(
                        Vocabulary.term("complaint.kind"),
                        oneOf("REPAIR"),
                        Vocabulary.term("complaint.commonPart"),
                        UnaryTest.UNKNOWN),
                "parts.commonPart");
        add(new TableForm(
                "local-warranty",
                outcomes(
                        "localTerms.of",
                        "localTerms.from",
                        "localTerms.unit",
                        "localTerms.length",
                        "localTerms.restarts"),
                COMPLAINT,
                MANY,
                repair,
                true,
                false));
        form(
                "seasons",
                ONE,
                COMPLAINT,
                Map.of(Vocabulary.term("warranty.bySeasons"), TRUE),
                "seasons.heatingFrom",
                "seasons.heatingTo",
                "seasons.coolingFrom",
                "seasons.coolingTo");
        form("force-majeure", ONE, COMPLAINT, repair, "responsibility.countsAs");
        form("responsibility", ONE, COMPLAINT, repair, "responsibility.party", "responsibility.warrantyClass");
        form("departments", ONE, COMPLAINT, always, "responsibility.department");
        form("execution", ONE, COMPLAINT, classKnown, "execution.executor");
        form("survey-attendees", MANY, COMPLAINT, classKnown, "execution.surveyAttendees");
        add(new TableForm(
                "approval-tiers",
                outcomes("approval.tier", "approval.reviewer", "approval.approver"),
                COMPLAINT,
                ONE,
                amountKnown,
                false,
                true));
        add(new TableForm("cost-review", outcomes("approval.costReviewer"), COMPLAINT, ONE, amountKnown, false, true));
        form(
                "approval-authority",
                ONE,
                Set.of(Vocabulary.term("approver")),
                Map.of(Vocabulary.term("approver"), UnaryTest.KNOWN),
                "authority.highestTier");
        form(
                "settlement-steps",
                ONE,
                COMPLAINT,
                Map.of(Vocabulary.term("settlement.cost"), UnaryTest.KNOWN),
                "settlement.steps");
        add(new TableForm(
                "deadlines",
                outcomes(
                        "deadlines.task",
                        "deadlines.from",
                        "deadlines.workingDays",
                        "deadlines.calendarDays",
                        "deadlines.extensible"),
                COMPLAINT,
                MANY,
                always,
                true,
                false));
        add(new TableForm(
                "visits",
                outcomes(
                        "obligations.code",
                        "obligations.months",
                        "obligations.occupiedShare",
                        "obligations.minimumShare",
                        "obligations.maximumShare"),
                PROJECT,
                MANY,
                always,
                true,
                false));
        form("follow-ups", MANY, FOLLOW_UP, always, "actions");
        form("retention-opinion", ONE, RETENTION, always, "opinion");
        form(
                "retention-periods",
                ONE,
                RETENTION,
                always,
                "retentionPeriods.delayDays",
                "retentionPeriods.verifyDays",
                "retentionPeriods.payDays");
        form("area-limits", ONE, AREA, always, "areaLimits.share", "areaLimits.factor");
        Set<Term> calendar =
                terms(term -> term.path().equals("calendar.day") || term.path().equals("calendar.weekday"));
        form("working-days", ONE, calendar, always, "calendar.working");
        form("calendar-years", ONE, Set.of(Vocabulary.term("calendar.year")), always, "calendar.complete");
    }

    private TableForms() {}

    public static Optional<TableForm> find(String name) {
        return Optional.ofNullable(FORMS.get(name));
    }

    public static Collection<TableForm> all() {
        return FORMS.values();
    }

    /** The table and the column of it that say which codes an open list has. */
    public static Map<String, String> openLists() {
        return Map.of("part", "warranty-periods", "office", "approval-authority");
    }

    /** Whether the codes that stand in this column of this table are the codes of an open list. */
    public static boolean definesCodes(String table, Term term) {
        return term.type() instanceof ValueType.OpenCode open
                && table.equals(openLists().get(open.list()));
    }

    private static void form(
            String name,
            Set<HitPolicy> policies,
            Set<Term> stated,
            Map<Term, UnaryTest> askedWhen,
            String... outcomes) {
        add(new TableForm(name, outcomes(outcomes), stated, policies, askedWhen, false, false));
    }

    private static void add(TableForm form) {
        FORMS.put(form.name(), form);
    }

    private static List<Term> outcomes(String... paths) {
        return Arrays.stream(paths).map(Vocabulary::term).toList();
    }

    private static UnaryTest oneOf(String code) {
        return new UnaryTest.OneOf(Set.of(code));
    }

    private static Set<Term> terms(Predicate<Term> which) {
        return Vocabulary.terms().stream().filter(which).collect(Collectors.toSet());
    }

    private static Set<Term> stated(List<Field> fields, String... more) {
        return Stream.concat(fields.stream().map(Field::path), Arrays.stream(more))
                .map(Vocabulary::term)
                .collect(Collectors.toSet());
    }
}
