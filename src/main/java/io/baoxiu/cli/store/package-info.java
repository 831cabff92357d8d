/** Commands for the service's database: its audit trail, its people, backups. */
@NullMarked
package io.baoxiu.cli.store;

import org.jspecify.annotations.NullMarked;
