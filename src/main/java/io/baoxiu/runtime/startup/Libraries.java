package io.baoxiu.runtime.startup;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * Has Spring Boot configure the libraries. It reads every class in the package of the class that says so, looking for annotations of its own;
 * so the one that says so stands in a small package.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Libraries {}
