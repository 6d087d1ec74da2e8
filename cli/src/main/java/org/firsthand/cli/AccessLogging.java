package org.firsthand.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import org.firsthand.serve.Desk;
import org.slf4j.LoggerFactory;

/** Where the desk's access log goes. */
final class AccessLogging {
  /** Nowhere. */
  static final String NONE = "none";

  /** Some 100,000 lines. */
  private static final FileSize LARGEST = FileSize.valueOf("10MB");

  private static final int KEPT = 5;

  private AccessLogging() {}

  /** Sends it to a file, to standard error ({@code -}) or nowhere ({@link #NONE}). */
  static void to(String target) {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger log = context.getLogger(Desk.ACCESS_LOG);
    log.setAdditive(false);
    log.detachAndStopAllAppenders();
    if (target.equals(NONE)) {
      log.setLevel(Level.OFF);
      return;
    }
    PatternLayoutEncoder line = new PatternLayoutEncoder();
    line.setContext(context);
    line.setPattern("%d{\"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'\", UTC} %msg%n");
    line.start();
    OutputStreamAppender<ILoggingEvent> appender =
        target.equals("-") ? standardError() : file(context, target);
    appender.setContext(context);
    appender.setEncoder(line);
    appender.start();
    log.setLevel(Level.INFO);
    log.addAppender(appender);
  }

  private static OutputStreamAppender<ILoggingEvent> standardError() {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setTarget("System.err");
    return appender;
  }

  private static OutputStreamAppender<ILoggingEvent> file(LoggerContext context, String name) {
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setFile(name);
    FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
    names.setContext(context);
    names.setParent(appender);
    names.setFileNamePattern(name + ".%i");
    names.setMinIndex(1);
    names.setMaxIndex(KEPT);
    names.start();
    SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
    size.setContext(context);
    size.setMaxFileSize(LARGEST);
    size.start();
    appender.setRollingPolicy(names);
    appender.setTriggeringPolicy(size);
    return appender;
  }
}
