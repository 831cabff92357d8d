package io.baoxiu.runtime.startup;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/**
 * Lets Spring Boot configure the libraries. It reads each class of the package in which that is asked for, and of those within, in search of
 * their annotations: here they are few, and have none.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Libraries {}
