package io.baoxiu;

import io.baoxiu.cli.CommandLineTool;
import io.baoxiu.runtime.startup.Libraries;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Starts the service, or runs a command. Components are looked for where they may be: each class that is looked at costs time. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import(Libraries.class)
@ComponentScan(
        basePackages = {
            "io.baoxiu.decision",
            "io.baoxiu.journal",
            "io.baoxiu.release",
            "io.baoxiu.runtime",
            "io.baoxiu.security",
            "io.baoxiu.web",
            "io.baoxiu.workbench"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
public class Baoxiu {

    public static void main(String[] args) {
        if (CommandLineTool.isMeant(args)) {
            System.exit(CommandLineTool.run(args));
        }
        SpringApplication.run(Baoxiu.class, args);
    }
}
