package org.firsthand.serve.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.ContentId;

/**
 * Who may come in. A desk that only this machine reaches is open; any other one asks for a user of
 * its file, or for the token that it printed when it started. Safe to share between threads.
 */
public final class Access {
  /** A working day. */
  private static final Duration SESSION = Duration.ofHours(12);

  /** Sessions kept at most; the oldest ends first. */
  private static final int SESSIONS = 1_000;

  /** Wrong passwords of one name before it has to wait. */
  private static final int TRIES = 5;

  private static final Duration WAIT = Duration.ofMinutes(1);

  private final SecureRandom random = new SecureRandom();
  private final InstantSource clock;
  private final Optional<Users> users;
  private final Optional<String> token;
  private final Viewer open;
  private final Map<String, Session> sessions = limited();
  private final Map<String, Failures> failures = limited();

  private record Session(Viewer viewer, Instant end) {}

  private record Failures(int count, Instant last) {}

  /**
   * Access to a desk.
   *
   * @param isLocal whether only this machine reaches it
   * @param users who may sign in; if there are none and it is not local, a token is asked for
   */
  public Access(boolean isLocal, Optional<Users> users, InstantSource clock) {
    this.users = users;
    this.clock = clock;
    this.token = isLocal || users.isPresent() ? Optional.empty() : Optional.of(secret());
    this.open = new Viewer(Optional.empty(), Role.ADMIN, secret());
  }

  private static <T> Map<String, T> limited() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > SESSIONS;
      }
    };
  }

  /** True if nobody is asked who he is. */
  public boolean isOpen() {
    return users.isEmpty() && token.isEmpty();
  }

  /** The token to be printed, if there is one. */
  public Optional<String> token() {
    return token;
  }

  /** Who asks with this session, or nobody if it is not known or has ended. */
  public synchronized Optional<Viewer> viewer(String session) {
    if (isOpen()) {
      return Optional.of(open);
    }
    return Optional.ofNullable(sessions.get(session))
        .filter(one -> one.end.isAfter(clock.instant()))
        .map(Session::viewer);
  }

  /** Who asks with this token in the header of a request to the API. */
  public Optional<Viewer> bearer(String given) {
    return token
        .filter(one -> same(one, given))
        .map(one -> new Viewer(Optional.empty(), Role.ADMIN, one));
  }

  /** What came of signing in. */
  public sealed interface Signing {
    /** Welcome; the session's secret goes into a cookie. */
    record In(String session) implements Signing {}

    /** Wrong name or password. */
    record Wrong() implements Signing {}

    /** Too many wrong ones: wait a minute. */
    record Wait() implements Signing {}
  }

  /** Signs a user in. */
  public Signing signIn(String name, String password) {
    if (isWaiting(name)) {
      return new Signing.Wait();
    }
    Optional<Role> role = users.flatMap(known -> known.role(name, password));
    synchronized (this) {
      if (role.isEmpty()) {
        int before = Optional.ofNullable(failures.get(name)).map(Failures::count).orElse(0);
        failures.put(name, new Failures(before + 1, clock.instant()));
        return new Signing.Wrong();
      }
      failures.remove(name);
      return new Signing.In(begin(new Viewer(Optional.of(name), role.get(), secret())));
    }
  }

  /** Begins a session for whoever has the token. */
  public Optional<String> signIn(String given) {
    return bearer(given)
        .map(viewer -> begin(new Viewer(Optional.empty(), viewer.role(), secret())));
  }

  /**
   * Who asks with this name and password in each request, or with the token as the password. One
   * that was right is remembered for a session's time, because checking costs a twentieth of a
   * second.
   */
  public Optional<Viewer> basic(String name, String password) {
    if (users.isEmpty()) {
      return bearer(password);
    }
    String key =
        "basic:" + ContentId.sha256((name + "\n" + password).getBytes(StandardCharsets.UTF_8));
    Optional<Viewer> known = viewer(key);
    if (known.isPresent() || isWaiting(name)) {
      return known;
    }
    return signIn(name, password) instanceof Signing.In(String session)
        ? kept(session, key)
        : Optional.empty();
  }

  private synchronized Optional<Viewer> kept(String session, String key) {
    Session begun = sessions.remove(session);
    if (begun == null) {
      return Optional.empty();
    }
    sessions.put(key, begun);
    return Optional.of(begun.viewer);
  }

  /** Ends a session. */
  public synchronized void signOut(String session) {
    sessions.remove(session);
  }

  private synchronized boolean isWaiting(String name) {
    Failures failed = failures.get(name);
    if (failed != null && failed.last.plus(WAIT).isBefore(clock.instant())) {
      failures.remove(name);
      return false;
    }
    return failed != null && failed.count >= TRIES;
  }

  private synchronized String begin(Viewer viewer) {
    String session = secret();
    sessions.put(session, new Session(viewer, clock.instant().plus(SESSION)));
    return session;
  }

  /** True if a form brought back what it was given. */
  public static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private String secret() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
