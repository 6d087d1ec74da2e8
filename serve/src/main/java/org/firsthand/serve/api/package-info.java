/** The record as JSON under {@code /api/v1}, in the shapes of {@code model.json}. */
@NullMarked
package org.firsthand.serve.api;

import org.jspecify.annotations.NullMarked;
