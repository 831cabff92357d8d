/** Who may approve an amount. */
@NullMarked
package io.baoxiu.workbench.approve;

import org.jspecify.annotations.NullMarked;
