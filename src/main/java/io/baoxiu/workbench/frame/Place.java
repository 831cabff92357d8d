package io.baoxiu.workbench.frame;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.vocabulary.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages of the workbench in the order of display: the address and name of each, and who may use it. Addresses below that of a place
 * belong to it.
 */
public enum Place {
    ASK("/ask", "询问", "Ask", EnumSet.allOf(Role.class), EnumSet.of(Role.CALLER, Role.FINANCE, Role.AUDITOR)),
    APPROVE("/approve", "审批权限", "Approve", EnumSet.allOf(Role.class), EnumSet.noneOf(Role.class)),
    TABLES("/tables", "规则表", "Tables", EnumSet.allOf(Role.class), EnumSet.noneOf(Role.class)),
    CHANGE("/change", "修改", "Change", EnumSet.of(Role.ANALYST), EnumSet.of(Role.ANALYST)),
    RELEASES("/releases", "版本", "Releases", EnumSet.allOf(Role.class), EnumSet.of(Role.PUBLISHER)),
    DECISIONS("/decisions", "决策记录", "Decisions", EnumSet.allOf(Role.class), EnumSet.noneOf(Role.class)),
    BATCH("/batch", "批量", "Batch", EnumSet.allOf(Role.class), EnumSet.noneOf(Role.class)),
    STATEMENTS(
            "/statements",
            "对账单",
            "Statements",
            EnumSet.of(Role.FINANCE, Role.PUBLISHER, Role.AUDITOR),
            EnumSet.noneOf(Role.class)),
    OVERVIEW(
            "/overview",
            "概览",
            "Overview",
            EnumSet.of(Role.FINANCE, Role.ANALYST, Role.PUBLISHER, Role.AUDITOR),
            EnumSet.noneOf(Role.class)),
    AUDIT("/audit", "审计", "Audit", EnumSet.of(Role.PUBLISHER, Role.AUDITOR), EnumSet.noneOf(Role.class));

    private final String address;
    private final Label label;
    private final Set<Role> roles;
    private final Set<Role> startOf;

    /** @param startOf the roles that start here, unless an earlier place is theirs too */
    Place(String address, String zh, String en, Set<Role> roles, Set<Role> startOf) {
        this.address = address;
        this.label = new Label(zh, en);
        this.roles = Set.copyOf(roles);
        this.startOf = Set.copyOf(startOf);
    }

    String address() {
        return address;
    }

    Label label() {
        return label;
    }

    /** The roles that may use it, in their order. */
    List<Role> roles() {
        return Stream.of(Role.values()).filter(roles::contains).toList();
    }

    public boolean isFor(Caller caller) {
        return caller.roles().stream().anyMatch(roles::contains);
    }

    /** The place that a path belongs to. */
    public static Optional<Place> at(String path) {
        return Stream.of(values())
                .filter(place -> path.equals(place.address) || path.startsWith(place.address + "/"))
                .findFirst();
    }

    /** The start page of a person. */
    static Place home(Caller caller) {
        return Stream.of(values())
                .filter(place -> place.isFor(caller))
                .filter(place -> caller.roles().stream().anyMatch(place.startOf::contains))
                .findFirst()
                .orElse(values()[0]);
    }
}
