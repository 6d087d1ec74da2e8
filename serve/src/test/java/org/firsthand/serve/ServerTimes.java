package org.firsthand.serve;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** How long a desk worked on each answer, in milliseconds, by kind of page: from its access log. */
final class ServerTimes extends AppenderBase<ILoggingEvent> {
  private static final Pattern LINE = Pattern.compile("GET (\\S+) 200 (\\d+) ms$");

  private final Map<String, List<Double>> times = new TreeMap<>();

  private ServerTimes() {}

  /** Listens to the access log from now on. */
  static ServerTimes begin() {
    ServerTimes times = new ServerTimes();
    times.start();
    log().addAppender(times);
    log().setLevel(Level.INFO);
    log().setAdditive(false);
    return times;
  }

  /** What was heard; listens no more. */
  Map<String, List<Double>> end() {
    log().detachAppender(this);
    log().setLevel(Level.OFF);
    return times;
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger(Desk.ACCESS_LOG);
  }

  @Override
  protected void append(ILoggingEvent event) {
    Matcher line = LINE.matcher(event.getFormattedMessage());
    if (line.find() && !line.group(1).startsWith("/assets/")) {
      double millis = Double.parseDouble(line.group(2));
      times.computeIfAbsent(DeskLoad.kind(line.group(1)), k -> new ArrayList<>()).add(millis);
      times.computeIfAbsent("all", k -> new ArrayList<>()).add(millis);
    }
  }
}
