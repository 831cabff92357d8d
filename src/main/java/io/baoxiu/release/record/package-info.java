/** What is kept of releases: the state of each, the audit trail of what was done with it, and whether the two agree. */
@NullMarked
package io.baoxiu.release.record;

import org.jspecify.annotations.NullMarked;
