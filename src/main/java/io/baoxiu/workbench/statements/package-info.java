/** A month's statement. */
@NullMarked
package io.baoxiu.workbench.statements;

import org.jspecify.annotations.NullMarked;
