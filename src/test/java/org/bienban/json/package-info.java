/** Tests of the JSON form. */
@NullMarked
package org.bienban.json;

import org.jspecify.annotations.NullMarked;
