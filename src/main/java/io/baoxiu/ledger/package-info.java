/**
 * Many complaints at once, as a file holds them: read one after the other, decided on all processors, written in their order. What
 * is faulty is reported at its place, and the rest is decided. Memory does not grow with the file.
 */
@NullMarked
package io.baoxiu.ledger;

import org.jspecify.annotations.NullMarked;
