/**
 * Whether the tables together give a part at least the term that a statute demands: the longest term over all of them as
 * one diagram ({@link io.baoxiu.analysis.floor.LongestTerm}), looked at below each floor.
 */
@NullMarked
package io.baoxiu.analysis.floor;

import org.jspecify.annotations.NullMarked;
