/** Who may see and do what: users, sessions, tokens and the headers that keep a browser safe. */
@NullMarked
package org.firsthand.serve.guard;

import org.jspecify.annotations.NullMarked;
