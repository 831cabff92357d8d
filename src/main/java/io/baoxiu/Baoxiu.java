package io.baoxiu;

import io.baoxiu.cli.CommandLineTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service, or runs a command. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Baoxiu {

    public static void main(String[] args) {
        if (CommandLineTool.isMeant(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Baoxiu.class, args);
    }
}
