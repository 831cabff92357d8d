/** The description of the service for programs, generated from its fields, codes and problems. */
@NullMarked
package io.baoxiu.web.description;

import org.jspecify.annotations.NullMarked;
