package io.baoxiu.release;

/** @param publishes whether the person may publish what others propose */
public record Actor(String name, boolean publishes) {}
