/** What people do with releases: propose, approve, reject, take back, renew, reinstate; and what must hold before they may. */
@NullMarked
package io.baoxiu.release.publish;

import org.jspecify.annotations.NullMarked;
