/** The statement that a request means, and its sheets to be printed and served. */
@NullMarked
package io.baoxiu.decision.statement;

import org.jspecify.annotations.NullMarked;
