package io.baoxiu.model;

import static io.baoxiu.model.Period.AS_AGREED;
import static io.baoxiu.model.Period.DESIGN_LIFE;
import static io.baoxiu.model.Period.NONE;
import static io.baoxiu.model.Period.months;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the law and the company grant for a part: the contractor's period, the floor to the owner, the promise; and
 * whether the part usually belongs to all owners.
 */
record PartTerms(Period contractor, Period floor, Period promise, boolean common) {

    private static final Map<String, PartTerms> BY_PART = new HashMap<>();

    static {
        common(DESIGN_LIFE, DESIGN_LIFE, DESIGN_LIFE, "FOUNDATION MAIN_STRUCTURE");
        common(months(60), months(36), months(60), "ROOF_LEAK");
        common(months(60), months(12), months(60), "EXTERIOR_WALL_LEAK");
        common(months(60), months(12), NONE, "BASEMENT_LEAK");
        own(months(60), months(12), NONE, "BATHROOM_LEAK KITCHEN_LEAK WINDOW_EDGE_LEAK");
        own(months(60), NONE, NONE, "BALCONY_LEAK");
        common(months(60), NONE, NONE, "WALL_INSULATION ROOF_INSULATION");
        common(months(24), months(12), NONE, "EXTERIOR_FINISH");
        own(months(24), months(12), NONE, "PLASTER FLOOR_SURFACE DOOR_WINDOW_FRAME DOOR_WINDOW_HARDWARE");
        own(months(24), months(12), NONE, "SANITARY_WARE ENTRANCE_DOOR INNER_DOOR");
        own(months(24), NONE, NONE, "TILE PAINT CABINET PARTITION_WALL LOW_VOLTAGE_SYSTEM WINDOW_GLASS");
        own(months(24), NONE, NONE, "WOOD_FLOOR SMART_LOCK KITCHEN_APPLIANCE FRESH_AIR_SYSTEM");
        common(months(24), NONE, NONE, "GROUND_APRON OUTDOOR_PIPE_NETWORK ELEVATOR FIRE_EQUIPMENT WATER_PUMP");
        own(months(24), months(12), months(24), "PIPE_LEAK CONCEALED_PIPE");
        own(months(24), months(2), NONE, "PIPE_BLOCKAGE");
        own(months(24), NONE, months(24), "ELECTRICAL_WIRING CONCEALED_WIRING");
        own(months(24), months(6), NONE, "LAMP_SWITCH");
        own(Period.heating(2), Period.heating(1), NONE, "HEATING");
        own(Period.cooling(2), Period.cooling(1), NONE, "COOLING");
        common(AS_AGREED, NONE, NONE, "ROAD GREENERY CIVIL_AIR_DEFENCE");
    }

    static PartTerms of(String part) {
        return Objects.requireNonNull(BY_PART.get(part), part);
    }

    static List<String> parts() {
        return BY_PART.keySet().stream().sorted().toList();
    }

    private static void common(Period contractor, Period floor, Period promise, String parts) {
        grant(new PartTerms(contractor, floor, promise, true), parts);
    }

    private static void own(Period contractor, Period floor, Period promise, String parts) {
        grant(new PartTerms(contractor, floor, promise, false), parts);
    }

    private static void grant(PartTerms terms, String parts) {
        Arrays.stream(parts.split(" ")).forEach(part -> BY_PART.put(part, terms));
    }
}
