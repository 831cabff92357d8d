package io.baoxiu.table.premise;

import java.util.List;

/** The legal minima, and the terms that are compared with them. */
public record LegalFloors(List<LegalFloor> floors, List<WeighedTerm> weighed) {

    public static final LegalFloors NONE = new LegalFloors(List.of(), List.of());

    public LegalFloors {
        floors = List.copyOf(floors);
        weighed = List.copyOf(weighed);
    }
}
