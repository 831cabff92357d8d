package io.baoxiu.table.print;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Valid names for sheets: without characters that programs refuse, at most 31 characters, and unique ignoring case. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String fit = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}\\x{FFFE}\\x{FFFF}]", "_")
                .replaceAll("^'|'$", "_")
                .strip();
        String name = shortened(fit.isEmpty() || fit.equalsIgnoreCase("history") ? fit + "_" : fit, LONGEST);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String ending = " (" + number + ")";
            name = shortened(fit, LONGEST - ending.length()) + ending;
        }
        return name;
    }

    /** Shortened without splitting a surrogate pair. */
    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).replaceAll("'$", "_");
    }
}
