@NullMarked
package org.bienban.role;

import org.jspecify.annotations.NullMarked;
