package org.firsthand.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.firsthand.serve.page.Memory;

/**
 * Answers that took long, kept while the dossier stays as it is. Safe to share between threads; two
 * that ask for the same at once may both work.
 */
final class Kept implements Memory {
  /** Answers kept; one is some kilobytes. */
  private static final int MOST = 500;

  private final Supplier<String> state;
  private String known = "";
  private final Map<Object, Object> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
          return size() > MOST;
        }
      };

  /** Keeps answers while {@code state} gives the same. */
  Kept(Supplier<String> state) {
    this.state = state;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T keep(Object key, Supplier<T> work) {
    String now = state.get();
    synchronized (answers) {
      if (!now.equals(known)) {
        answers.clear();
        known = now;
      }
      Object answer = answers.get(key);
      if (answer != null) {
        return (T) answer;
      }
    }
    T made = work.get();
    synchronized (answers) {
      if (now.equals(known)) {
        answers.put(key, (Object) made);
      }
    }
    return made;
  }
}
