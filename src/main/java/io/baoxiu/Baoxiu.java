package io.baoxiu;

import io.baoxiu.cli.CommandLineTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command. Components are looked for where they may be: each class that is looked at costs time. */
@SpringBootApplication(
        scanBasePackages = {
            "io.baoxiu.decision",
            "io.baoxiu.journal",
            "io.baoxiu.release",
            "io.baoxiu.runtime",
            "io.baoxiu.security",
            "io.baoxiu.web",
            "io.baoxiu.workbench"
        })
public class Baoxiu {

    public static void main(String[] args) {
        if (CommandLineTool.isMeant(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Baoxiu.class, args);
    }
}
