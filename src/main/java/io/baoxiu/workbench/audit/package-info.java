/** Who did what with which release: the audit trail, verified, read and taken along. */
@NullMarked
package io.baoxiu.workbench.audit;

import org.jspecify.annotations.NullMarked;
