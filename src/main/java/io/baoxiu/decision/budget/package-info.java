/** What one caller, and all callers together, may spend on reading and analysing uploaded workbooks. */
@NullMarked
package io.baoxiu.decision.budget;

import org.jspecify.annotations.NullMarked;
