package io.baoxiu.release.publish;

/** @param publishes whether the person may publish what others propose */
public record Actor(String name, boolean publishes) {}
