package io.baoxiu.model;

import org.jspecify.annotations.Nullable;

/** What a part of a decision can stand on: a row of a table, by its id, or a rule, by its name. */
enum Ground {
    SAFETY_IS_URGENT("severity", "severity", "G1"),
    OUTAGE_IS_URGENT("severity", "severity", "G2"),
    LITIGATION_IS_MAJOR("severity", "severity", "G3"),
    MEDIA_ARE_MAJOR("severity", "severity", "G4"),
    MANY_ARE_MAJOR("severity", "severity", "G5"),
    FAILURES_ARE_MAJOR("severity", "severity", "G6"),
    STRUCTURE_IS_MAJOR("severity", "severity", "G7"),
    GENERAL("severity", "severity", "G8"),
    LITIGATION_IS_TOLD("severity", "escalation", "E1"),
    MEDIA_ARE_TOLD("severity", "escalation", "E2"),
    MANY_ARE_TOLD("severity", "escalation", "E3"),
    FAILURES_ARE_TOLD("severity", "escalation", "E4"),
    STRUCTURE_IS_TOLD("severity", "escalation", "E5"),
    DANGER_IS_TOLD("severity", "escalation", "E6"),
    WARNING("severity", "early-warning", "W1"),
    NO_WARNING("severity", "early-warning", "W2"),
    SPECIAL_MEETING("severity", "a special meeting once the general manager is told"),

    LOCAL_RULE("warranty", "local-warranty", "ZJ1"),
    SEASONS("warranty", "seasons", "S1"),
    CONTRACTOR_COUNTS_SEASONS("warranty", "the contractor's term counts seasons"),
    FLOOR_COUNTS_SEASONS("warranty", "the floor to the owner counts seasons"),
    CONTRACTOR_MONTHS("warranty", "contractor's term in months"),
    CONTRACTOR_DESIGN_LIFE("warranty", "contractor's term for the design life"),
    CONTRACTOR_HEATING("warranty", "contractor's term in heating seasons"),
    CONTRACTOR_COOLING("warranty", "contractor's term in cooling seasons"),
    CONTRACTOR_AGREED("warranty", "contractor's term as agreed, when longer"),
    NOT_SHORTER("warranty", "the owner's term is never shorter than the contractor's"),
    FLOOR_MONTHS("warranty", "the floor to the owner in months"),
    FLOOR_DESIGN_LIFE("warranty", "the floor to the owner for the design life"),
    FLOOR_HEATING("warranty", "the floor to the owner in heating seasons"),
    FLOOR_COOLING("warranty", "the floor to the owner in cooling seasons"),
    PROMISE_MONTHS("warranty", "the company's promise in months"),
    PROMISE_DESIGN_LIFE("warranty", "the company's promise for the design life"),
    SALE_CONTRACT("warranty", "the sale contract promises longer"),
    PROVINCE("warranty", "the province's own rule is longer"),
    LATEST_OF_ALL("warranty", "the owner's term ends with the latest of all"),
    INSIDE_CONTRACTORS("warranty", "reported inside the contractor's term"),
    AFTER_CONTRACTORS("warranty", "reported after the contractor's term"),
    NOT_BEFORE_DELIVERY("warranty", "no owner's term before delivery"),
    INSIDE_OWNERS("warranty", "reported inside a known term to the owner"),
    AFTER_OWNERS("warranty", "reported after every term to the owner"),

    COMMON_AS_STATED("warranty", "common or not, as stated"),
    COMMON_AS_USUAL("warranty", "common or not, as usual for the part"),

    CAUSE_AS_STATED("responsibility", "the cause stated is gone by"),
    BEYOND_DESIGN("responsibility", "force-majeure", "F1"),
    WITHIN_DESIGN("responsibility", "force-majeure", "F2"),
    DESIGN_NOT_KNOWN("responsibility", "force-majeure", "F3"),
    CAUSE_AS_ANOTHER("responsibility", "the cause counts as another"),
    OWNERS_DOING("responsibility", "responsibility", "R03"),
    THIRD_PARTYS_DOING("responsibility", "responsibility", "R04"),
    FORCE_MAJEURE_ON_COMMON_PART("responsibility", "responsibility", "R05"),
    FORCE_MAJEURE("responsibility", "responsibility", "R06"),
    NO_OWNER_YET("responsibility", "responsibility", "R07"),
    COMPANYS_DOING("responsibility", "responsibility", "R08"),
    COMPANYS_DOING_TO_OWNER("responsibility", "responsibility", "R09"),
    WORKMANSHIP("responsibility", "responsibility", "R01"),
    WORKMANSHIP_TO_OWNER("responsibility", "responsibility", "R02"),
    LATE_AND_NO_OWNER("responsibility", "responsibility", "R10"),
    LATE_ON_COMMON_PART("responsibility", "responsibility", "R11"),
    LATE("responsibility", "responsibility", "R12"),
    CAUSED_BY_DESIGN("responsibility", "departments", "D01"),
    CAUSED_BY_WORKS("responsibility", "departments", "D02"),
    CAUSED_BY_OTHERS("responsibility", "departments", "D03"),
    ABOUT_DESIGN("responsibility", "departments", "D04"),
    ABOUT_CONSTRUCTION("responsibility", "departments", "D05"),
    ABOUT_SALES("responsibility", "departments", "D06"),
    ABOUT_PAYMENT("responsibility", "departments", "D07"),
    ABOUT_PROPERTY_SERVICE("responsibility", "departments", "D08"),
    ABOUT_LAW("responsibility", "departments", "D09"),
    ABOUT_OTHER("responsibility", "departments", "D10"),
    PROVISIONAL("responsibility", "provisional while the cause is unknown"),

    EXPECTED_COST("execution", "the expected cost counts what was already approved"),
    FOR_A_FEE("execution", "execution", "X1"),
    TEAM("execution", "execution", "X2"),
    CREW_FOR_B("execution", "execution", "X3"),
    CREW_FOR_A("execution", "execution", "X4"),
    CONTRACTOR("execution", "execution", "X5"),
    ALWAYS_THERE("execution", "survey-attendees", "A1"),
    CONTRACTOR_WITHOUT_ESTIMATE("execution", "survey-attendees", "A2"),
    CONTRACTOR_FROM_500("execution", "survey-attendees", "A3"),
    QUALITY_FOR_MEETING("execution", "survey-attendees", "A4"),
    QUALITY_FOR_COMPLEX("execution", "survey-attendees", "A5"),

    ACTUAL_COST("approval", "the actual cost counts, with what was already approved"),
    ESTIMATED_COST("approval", "the estimate counts until the actual cost is known"),
    TIER_1("approval", "approval-tiers", "T1"),
    TIER_2("approval", "approval-tiers", "T2"),
    TIER_3("approval", "approval-tiers", "T3"),
    REVIEWED("approval", "cost-review", "K1"),
    AUDITED("approval", "cost-review", "K2"),

    ACTUAL_SETTLED("settlement", "the actual cost is settled"),
    ESTIMATE_SETTLED("settlement", "the estimate is settled until the actual cost is known"),
    NOTICE_AND_STEPS_OF_A("settlement", "settlement-steps", "L1"),
    STEPS_OF_A("settlement", "settlement-steps", "L2"),
    STEPS_OF_B("settlement", "settlement-steps", "L3"),
    DEDUCTED("settlement", "class A is deducted from the retention"),
    CLAIMED("settlement", "what the retention does not cover is claimed"),
    BALANCE_UNKNOWN("settlement", "the retention's balance is wanting"),

    SURVEY_AT_ONCE("deadlines", "deadlines", "DL1"),
    SURVEY("deadlines", "deadlines", "DL2"),
    RESPONSE("deadlines", "deadlines", "DL3"),
    ONE_TRADE("deadlines", "deadlines", "DL4"),
    SEVERAL_TRADES("deadlines", "deadlines", "DL5"),
    RESOLUTION("deadlines", "deadlines", "DL6"),
    CALLBACK("deadlines", "deadlines", "DL7"),
    FROM_REPORT("deadlines", "from the report"),
    FROM_DISPATCH("deadlines", "from the dispatch"),
    NOT_DISPATCHED("deadlines", "from the report while nothing is dispatched"),
    FROM_COMPLETION("deadlines", "from the completion"),
    NTH_WORKING_DAY("deadlines", "due on the nth working day after"),
    EXTENDED("deadlines", "a very complex repair takes as much longer as the owner agreed to"),
    SAME_DAY("deadlines", "due the same day"),
    AFTER_DAYS("deadlines", "due after so many days, and not on a day off"),
    WEEKEND("deadlines", "working-days", "WE"),
    WEEKDAY("deadlines", "working-days", "WD"),

    NO_COMPLETION("missing", "completion acceptance is wanting"),
    NO_AGREED_TERM("missing", "the agreed term is wanting"),
    NO_DELIVERY("missing", "delivery is wanting"),
    NO_COST("missing", "the cost is wanting"),
    NO_TRADES("missing", "trades are wanting"),
    NO_BALANCE("missing", "the retention's balance is wanting");

    final String section;
    final @Nullable String table;
    final String name;

    Ground(String section, String rule) {
        this(section, null, rule);
    }

    Ground(String section, @Nullable String table, String name) {
        this.section = section;
        this.table = table;
        this.name = name;
    }
}
