/** What follows from tables as such: gaps, overlaps, hidden rows, legal floors, and the exact difference of two versions. */
@NullMarked
package io.baoxiu.analysis;

import org.jspecify.annotations.NullMarked;
