package io.baoxiu.cli.store;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.security.Account;
import io.baoxiu.security.Accounts;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Manages the people who may sign in if there is no issuer of tokens. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description =
                "Keeps the people who may sign in. With at least one of them there are no demo users, and the service"
                        + " may be bound to any address. An embedded database is changed while the service is stopped.",
        subcommands = HelpCommand.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it is done", "2:it could not be done, and why"})
public final class Users implements Runnable {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a person and asks for the password.")
    void add(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}") Role role,
            @Mixin Stored stored)
            throws IOException {
        String password = NewPassword.ask();
        try (HikariDataSource database = stored.own()) {
            Accounts.in(database).add(name, role, password);
        }
        tell("added `" + name + "`, " + word(role));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Prints name, role and since when, one a line.")
    void list(@Mixin Stored stored) throws IOException {
        stored.requireThere();
        Accounts.in(stored.single()).all().forEach(account -> tell(line(account)));
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes a person, who is signed out; what that person asked stays in the journal.")
    void remove(@Parameters(paramLabel = "NAME") String name, @Mixin Stored stored) throws IOException {
        stored.requireThere();
        try (HikariDataSource database = stored.own()) {
            Accounts.in(database).remove(name);
        }
        tell("removed `" + name + "`");
    }

    @Command(name = "password", mixinStandardHelpOptions = true, description = "Asks for a new password of a person.")
    void password(@Parameters(paramLabel = "NAME") String name, @Mixin Stored stored) throws IOException {
        stored.requireThere();
        String password = NewPassword.ask();
        try (HikariDataSource database = stored.own()) {
            Accounts.in(database).changePassword(name, password);
        }
        tell("changed the password of `" + name + "`");
    }

    private static String line(Account account) {
        return account.name() + " " + word(account.role()) + " "
                + MOMENT.format(account.since().atZone(SHANGHAI));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private void tell(String line) {
        spec.commandLine().getOut().println(line);
    }
}
