package io.baoxiu.model;

import static io.baoxiu.model.Period.AS_AGREED;
import static io.baoxiu.model.Period.DESIGN_LIFE;
import static io.baoxiu.model.Period.NONE;
import static io.baoxiu.model.Period.months;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the law and the company grant for a part: the contractor's period, the floor to the owner, the promise. */
record PartTerms(Period contractor, Period floor, Period promise) {

    private static final Map<String, PartTerms> BY_PART = new HashMap<>();

    static {
        grant(DESIGN_LIFE, NONE, DESIGN_LIFE, "FOUNDATION", "MAIN_STRUCTURE");
        grant(months(60), months(36), months(60), "ROOF_LEAK");
        grant(months(60), months(12), months(60), "EXTERIOR_WALL_LEAK");
        grant(months(60), months(12), NONE, "BATHROOM_LEAK", "KITCHEN_LEAK", "WINDOW_EDGE_LEAK", "BASEMENT_LEAK");
        grant(months(60), NONE, NONE, "BALCONY_LEAK", "WALL_INSULATION", "ROOF_INSULATION");
        grant(months(24), months(12), NONE, "PLASTER", "FLOOR_SURFACE", "DOOR_WINDOW_FRAME");
        grant(months(24), months(12), NONE, "DOOR_WINDOW_HARDWARE", "SANITARY_WARE");
        grant(months(24), NONE, NONE, "TILE", "PAINT", "CABINET", "PARTITION_WALL", "LOW_VOLTAGE_SYSTEM");
        grant(months(24), NONE, NONE, "OUTDOOR_PIPE_NETWORK", "ELEVATOR", "FIRE_EQUIPMENT", "WATER_PUMP");
        grant(months(24), months(12), months(24), "PIPE_LEAK");
        grant(months(24), months(2), NONE, "PIPE_BLOCKAGE");
        grant(months(24), NONE, months(24), "ELECTRICAL_WIRING");
        grant(months(24), months(6), NONE, "LAMP_SWITCH");
        grant(Period.heating(2), Period.heating(1), NONE, "HEATING");
        grant(Period.cooling(2), Period.cooling(1), NONE, "COOLING");
        grant(AS_AGREED, NONE, NONE, "ROAD", "GREENERY", "CIVIL_AIR_DEFENCE");
    }

    static PartTerms of(String part) {
        return Objects.requireNonNull(BY_PART.get(part), part);
    }

    static List<String> parts() {
        return BY_PART.keySet().stream().sorted().toList();
    }

    private static void grant(Period contractor, Period floor, Period promise, String... parts) {
        for (String part : parts) {
            BY_PART.put(part, new PartTerms(contractor, floor, promise));
        }
    }
}
