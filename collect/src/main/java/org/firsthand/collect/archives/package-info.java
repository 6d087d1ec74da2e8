/**
 * Web archives: WARC files become captures.
 *
 * <p>Reads a stream in the WARC format (ISO 28500); writes a {@link org.firsthand.model.Capture}
 * for each page in it. Start with {@link org.firsthand.collect.archives.WarcPages}. Not here:
 * opening and unpacking the file.
 */
@NullMarked
package org.firsthand.collect.archives;

import org.jspecify.annotations.NullMarked;
