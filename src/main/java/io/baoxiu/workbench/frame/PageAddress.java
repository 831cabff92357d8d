package io.baoxiu.workbench.frame;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/** The address of a page. Blank query parameters are left out. */
public record PageAddress(String path, Map<String, String> query) {

    public PageAddress {
        Map<String, String> stated = new LinkedHashMap<>(query);
        stated.values().removeIf(String::isBlank);
        query = stated;
    }

    public PageAddress at(String other) {
        return new PageAddress(other, query);
    }

    public PageAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return new PageAddress(path, more);
    }

    public PageAddress without(String name) {
        return with(name, "");
    }

    /** The query in the form of request parameters. */
    public Map<String, String[]> parameters() {
        return query.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new String[] {one.getValue()}));
    }

    @Override
    public String toString() {
        String stated = query.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return stated.isEmpty() ? path : path + "?" + stated;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
