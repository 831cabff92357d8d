/** The statement that a request selects, and its sheets for printing and serving. */
@NullMarked
package io.baoxiu.decision.statement;

import org.jspecify.annotations.NullMarked;
