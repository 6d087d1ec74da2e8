package org.firsthand.store;

/**
 * What lists know of a finding without reading it.
 *
 * @param number its number in the lists
 * @param day its date as {@code finding_entry} has it; empty if no year is known
 * @param values its values of all facets, as {@link FacetValues} counts them; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a million of them lie in memory, and none is compared
record FindingRow(int number, String id, int origins, int articles, String day, int[] values) {
  /** Whether it has one of these values. */
  boolean hasAny(java.util.BitSet wanted) {
    for (int value : values) {
      if (wanted.get(value)) {
        return true;
      }
    }
    return false;
  }
}
