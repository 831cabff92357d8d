/** Actions on releases: propose, approve, reject, withdraw, renew, reinstate; and their preconditions. */
@NullMarked
package io.baoxiu.release.publish;

import org.jspecify.annotations.NullMarked;
