package io.baoxiu;

import io.baoxiu.cli.CommandLineTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service, or runs a command. */
@SpringBootApplication
public class Baoxiu {

    public static void main(String[] args) {
        if (CommandLineTool.isMeant(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Baoxiu.class, args);
    }
}
