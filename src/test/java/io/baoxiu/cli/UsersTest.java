package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import io.baoxiu.runtime.Connections;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class UsersTest {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d";

    private final InputStream standardInput = System.in;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @AfterEach
    void restoreInput() {
        System.setIn(standardInput);
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void addsListsChangesAndRemovesBeforeTheServiceWasEverStarted(Store kind) {
        String url = kind.newUrl();

        assertThat(run(url, "correct horse", "add", "ann", "finance")).isZero();
        assertThat(out.toString()).isEqualTo("added `ann`, finance\n");
        assertThat(run(url, "保修服务的密码", "add", "张三", "CALLER")).isEqualTo(2);
        assertThat(err.toString()).contains("expected a password of at least 8 characters");
        assertThat(run(url, "保修服务的长密码", "add", "张三", "CALLER")).isZero();

        assertThat(run(url, "", "list")).isZero();
        assertThat(out.toString()).matches("ann finance " + DAY + "\n张三 caller " + DAY + "\n");
        assertThat(isPassword(url, "ann", "correct horse")).isTrue();

        assertThat(run(url, "battery staple", "password", "ann")).isZero();
        assertThat(isPassword(url, "ann", "correct horse")).isFalse();
        assertThat(isPassword(url, "ann", "battery staple")).isTrue();

        assertThat(run(url, "", "remove", "ann")).isZero();
        assertThat(run(url, "", "list")).isZero();
        assertThat(out.toString()).startsWith("张三 caller ").hasLineCount(1);
    }

    @Test
    void takesNoNameTwice() {
        String url = Store.EMBEDDED.newUrl();
        assertThat(run(url, "correct horse", "add", "ann", "finance")).isZero();

        assertThat(run(url, "battery staple", "add", "ann", "auditor")).isEqualTo(2);

        assertThat(err.toString()).isEqualTo("baoxiu: there is a user `ann` already\n");
        assertThat(isPassword(url, "ann", "correct horse")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a\nb", "a\u200bb"})
    void takesNoNameThatNobodyCouldSignInWith(String name) {
        assertThat(run(Store.EMBEDDED.newUrl(), "correct horse", "add", name, "finance"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected a name of 1 to 100 characters");
    }

    @ParameterizedTest
    @CsvSource({"short, at least 8 characters", "密码密码密码密码密码密码密码密码密码密码密码密码密, at most 72 bytes"})
    void takesNoPasswordThatIsTooShortOrPartlyIgnored(String password, String why) {
        assertThat(run(Store.EMBEDDED.newUrl(), password, "add", "ann", "finance"))
                .isEqualTo(2);
        assertThat(err.toString()).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"remove", "password"})
    void saysWhoIsNotThere(String command) {
        String url = Store.EMBEDDED.newUrl();
        assertThat(run(url, "correct horse", "add", "ann", "finance")).isZero();

        assertThat(run(url, "battery staple", command, "bo")).isEqualTo(2);

        assertThat(err.toString()).isEqualTo("baoxiu: there is no user `bo`\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "remove ann", "password ann"})
    void makesNoDatabaseWhereThereIsNone(String command) {
        String url = Store.EMBEDDED.newUrl();

        assertThat(run(url, "correct horse", command.split(" "))).isEqualTo(2);

        assertThat(err.toString()).contains("there is no file");
        assertThat(EmbeddedFile.at(url)).get().matches(file -> !Files.exists(file.path()));
    }

    @Test
    void changesNothingBesideAServiceThatHasTheEmbeddedDatabaseOpen() throws Exception {
        String url = Store.EMBEDDED.newUrl();
        assertThat(run(url, "correct horse", "add", "ann", "finance")).isZero();
        try (var service = Connections.own(url, null, null)) {
            assertThat(service.isRunning()).isTrue();
            assertThat(run(url, "correct horse", "add", "bo", "auditor")).isEqualTo(2);
            assertThat(err.toString()).contains("another service uses");
            assertThat(run(url, "", "list")).isZero();
            assertThat(out.toString()).startsWith("ann finance");
        }
    }

    @Test
    void asksForAPassword() {
        System.setIn(InputStream.nullInputStream());
        assertThat(command(Store.EMBEDDED.newUrl(), "add", "ann", "finance")).isEqualTo(2);
        assertThat(err.toString()).contains("expected a password in the first line of the input");
    }

    @Test
    void saysWhichRolesThereAre() {
        assertThat(run(Store.EMBEDDED.newUrl(), "correct horse", "add", "ann", "boss"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("CALLER, FINANCE, ANALYST, PUBLISHER, AUDITOR");
    }

    private static boolean isPassword(String url, String name, String password) {
        try (var database = Store.connect(url)) {
            String hash = JdbcClient.create(database)
                    .sql("select password from account where name = ?")
                    .param(name)
                    .query(String.class)
                    .single();
            return hash.startsWith("{bcrypt}")
                    && PasswordEncoderFactories.createDelegatingPasswordEncoder()
                            .matches(password, hash);
        }
    }

    private int run(String url, String password, String... arguments) {
        System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
        return command(url, arguments);
    }

    private int command(String url, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] all = new String[arguments.length + 3];
        all[0] = "user";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--url";
        all[arguments.length + 2] = url;
        return CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
