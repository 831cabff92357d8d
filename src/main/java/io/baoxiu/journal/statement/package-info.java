/** Monthly statements, drawn from the journal. */
@NullMarked
package io.baoxiu.journal.statement;

import org.jspecify.annotations.NullMarked;
