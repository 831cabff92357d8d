/**
 * Many complaints at once, as a file holds them: read one after the other, decided on all processors, told in the order in which they
 * stand. What is faulty is told at its place, and the rest is decided. Memory does not grow with the file.
 */
@NullMarked
package io.baoxiu.ledger;

import org.jspecify.annotations.NullMarked;
