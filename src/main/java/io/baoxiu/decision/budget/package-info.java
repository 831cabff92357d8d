/** What one caller, and all callers together, may spend on reading and analysing the workbooks that they send. */
@NullMarked
package io.baoxiu.decision.budget;

import org.jspecify.annotations.NullMarked;
