/** What engineers state of the tables: relations, legal floors, rules that conclude between them, and the order that follows. */
@NullMarked
package io.baoxiu.table.premise;

import org.jspecify.annotations.NullMarked;
