package io.baoxiu.table;

/**
 * The meaning of a column of worked cases, by its name.
 *
 * @param path of a fact or a conclusion
 * @param expected whether it states the expected outcome
 */
public record CaseColumn(String path, boolean expected) {

    public static final String EXPECTED = "expect:";

    public static CaseColumn of(String name) {
        boolean expected = name.startsWith(EXPECTED);
        return new CaseColumn(expected ? name.substring(EXPECTED.length()).strip() : name, expected);
    }
}
