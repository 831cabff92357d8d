package io.baoxiu.cli.store;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Asks for a password: twice and without echo on a terminal; otherwise it is the first line of the input. */
final class NewPassword {

    private NewPassword() {}

    /** @throws IOException when there is none, or the second one differs */
    static String ask() throws IOException {
        Console terminal = System.console();
        return terminal == null ? line() : typed(terminal);
    }

    private static String line() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (line == null) {
            throw new IOException("expected a password in the first line of the input");
        }
        return line;
    }

    private static String typed(Console terminal) throws IOException {
        char[] first = terminal.readPassword("Password: ");
        char[] again = terminal.readPassword("The same again: ");
        if (first == null || !Arrays.equals(first, again)) {
            throw new IOException("the two passwords differ");
        }
        return new String(first);
    }
}
