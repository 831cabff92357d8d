package io.baoxiu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class Baoxiu {

    public static void main(String[] args) {
        SpringApplication.run(Baoxiu.class, args);
    }
}
