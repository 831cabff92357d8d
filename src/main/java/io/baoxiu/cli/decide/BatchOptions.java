package io.baoxiu.cli.decide;

/**
 * How a batch is processed.
 *
 * @param reasons whether decisions written as lines include their reasons
 * @param processors the number of processors to use
 */
record BatchOptions(boolean reasons, int processors) {}
