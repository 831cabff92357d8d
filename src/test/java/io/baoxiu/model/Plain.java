package io.baoxiu.model;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** JSON in a form that is equal when it means the same: numbers by their value. */
public final class Plain {

    private Plain() {}

    public static Object of(JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        } else if (node.isArray()) {
            return node.values().stream().map(Plain::of).toList();
        } else if (node.isObject()) {
            Map<String, Object> properties = new TreeMap<>();
            node.properties().forEach(property -> properties.put(property.getKey(), of(property.getValue())));
            return properties;
        }
        return node.isMissingNode() ? "absent" : node.asString("null");
    }
}
