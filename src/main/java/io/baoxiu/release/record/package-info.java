/** The stored data of releases: the state of each, the audit trail of actions on it, and whether the two agree. */
@NullMarked
package io.baoxiu.release.record;

import org.jspecify.annotations.NullMarked;
