/**
 * Checks that the tables together give each part at least the term required by statute: the longest term over all of them as one diagram
 * ({@link io.baoxiu.analysis.floor.LongestTerm}), searched for values below each floor.
 */
@NullMarked
package io.baoxiu.analysis.floor;

import org.jspecify.annotations.NullMarked;
