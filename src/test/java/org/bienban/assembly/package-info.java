@NullMarked
package org.bienban.assembly;

import org.jspecify.annotations.NullMarked;
