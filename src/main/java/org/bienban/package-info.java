@NullMarked
package org.bienban;

import org.jspecify.annotations.NullMarked;
