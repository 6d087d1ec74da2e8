package org.firsthand.model;

/**
 * Something that means something since the last look.
 *
 * @param kind what it is
 * @param finding id of the finding
 * @param summary what the finding says
 * @param what the news in words
 */
public record News(NewsKind kind, String finding, String summary, String what) {}
