package io.baoxiu.cli.decide;

/**
 * How a batch is worked on.
 *
 * @param reasons whether decisions that go out as lines say what they stand on
 * @param processors on how many
 */
record BatchOptions(boolean reasons, int processors) {}
