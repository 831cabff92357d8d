package io.baoxiu.cli.console;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Arguments and file names as typed. Under a locale without Chinese ({@code LANG=C}, as in cron and containers) the runtime loses their
 * characters; Linux still has the bytes, which are UTF-8.
 */
public final class TypedArguments {

    private static final Pattern LETTERS_LOST = Pattern.compile("[\uFFFD?]");
    private static final String WORKING_FOLDER = System.getProperty("user.dir");
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String HERE = "/proc/self/cwd/";

    private TypedArguments() {}

    public static String[] arguments(String... given) {
        if (Arrays.stream(given)
                .noneMatch(argument -> LETTERS_LOST.matcher(argument).find())) {
            return given;
        }
        try {
            String whole = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
            List<String> all =
                    Arrays.asList(whole.substring(0, whole.length() - 1).split("\0", -1));
            return all.subList(all.size() - given.length, all.size()).toArray(String[]::new);
        } catch (IOException | IndexOutOfBoundsException elsewhere) {
            return given;
        }
    }

    /** A path, given by its bytes if the runtime cannot represent its characters. */
    public static Path path(String typed) {
        boolean elsewhere =
                !typed.startsWith("/") && LETTERS_LOST.matcher(WORKING_FOLDER).find();
        try {
            return elsewhere ? byBytes(HERE + typed) : Path.of(typed);
        } catch (InvalidPathException noLetters) {
            return byBytes(typed.startsWith("/") ? typed : HERE + typed);
        }
    }

    /** The path as typed, for display. */
    public static String name(Path path) {
        String name = path.toString();
        if (!LETTERS_LOST.matcher(name).find()) {
            return name;
        }
        String address = path.toUri().getPath();
        return address.startsWith(HERE) ? address.substring(HERE.length()) : address;
    }

    private static Path byBytes(String path) {
        return Path.of(URI.create("file://" + escaped(path)));
    }

    private static String escaped(String path) {
        var escaped = new StringBuilder();
        for (byte sign : path.getBytes(StandardCharsets.UTF_8)) {
            if (sign > ' ' && "%?#[]\"<>\\^`{|}".indexOf(sign) < 0) {
                escaped.append((char) sign);
            } else {
                escaped.append("%%%02X".formatted(sign & 0xFF));
            }
        }
        return escaped.toString();
    }
}
