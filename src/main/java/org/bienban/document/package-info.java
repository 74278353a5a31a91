/**
 * Stage 3: cited documents. Finds resolutions, decisions, laws and other documents that a text
 * names by number or by a quoted name, with issuer and symbol; several numbers after one noun are
 * several documents.
 */
@NullMarked
package org.bienban.document;

import org.jspecify.annotations.NullMarked;
