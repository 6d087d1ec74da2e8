package org.firsthand.language.dates;

/** An expression and the words {@code [from, to)} that say it. */
record Found(Expression expression, int from, int to) {}
