/** The list of all formats, in a package of its own because it knows them and they know it not. */
@NullMarked
package org.firsthand.export.formats;

import org.jspecify.annotations.NullMarked;
