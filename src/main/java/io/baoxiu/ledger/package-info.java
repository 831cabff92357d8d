/**
 * Decides a file of many complaints: read one after the other, decided on all processors, written in their order. Faults are reported at
 * their places, and the rest is decided. Memory does not grow with the file.
 */
@NullMarked
package io.baoxiu.ledger;

import org.jspecify.annotations.NullMarked;
