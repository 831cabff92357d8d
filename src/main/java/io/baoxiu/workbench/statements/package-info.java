/** Monthly statements. */
@NullMarked
package io.baoxiu.workbench.statements;

import org.jspecify.annotations.NullMarked;
