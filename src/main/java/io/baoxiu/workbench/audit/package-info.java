/** Who did what with which release: the audit trail, verified, shown and exported. */
@NullMarked
package io.baoxiu.workbench.audit;

import org.jspecify.annotations.NullMarked;
