/** The description of the service for programs, made from the fields, codes and problems there are. */
@NullMarked
package io.baoxiu.web.description;

import org.jspecify.annotations.NullMarked;
