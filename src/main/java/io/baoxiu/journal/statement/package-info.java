/** Statements of months, drawn from what was kept. */
@NullMarked
package io.baoxiu.journal.statement;

import org.jspecify.annotations.NullMarked;
