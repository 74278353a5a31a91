/** What holds for every text, tried on texts made by numbered generators. */
@NullMarked
package org.bienban.property;

import org.jspecify.annotations.NullMarked;
