package org.firsthand.serve.picture;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Nodes and directed edges on a plane, placed so that linked ones stand near each other
 * (Fruchterman and Reingold 1991, without chance: the same links give the same picture).
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  /** Size of the plane. */
  public static final int WIDTH = 1_000;

  public static final int HEIGHT = 640;
  private static final double MARGIN_X = 90;
  private static final double MARGIN_Y = 40;

  /** Rounds of moving; the picture of 60 nodes stands still after about 150. */
  private static final int ROUNDS = 300;

  /** Pull to the middle, as a share of the distance; by eye. */
  private static final double GRAVITY = 0.6;

  /** Where along an edge its word stands: before the middle, so that two directions keep apart. */
  private static final double WORD = 0.38;

  /** Thickest line. */
  private static final double THICKEST = 9;

  /**
   * An edge to be drawn.
   *
   * @param weight how thick; from 1
   * @param isConflict whether it is drawn in the second tone
   * @param label what it means, in words
   * @param word the word at its middle
   * @param address where it leads
   */
  public record Link(
      String from,
      String to,
      long weight,
      boolean isConflict,
      String label,
      String word,
      String address) {}

  /** A node: where it stands, how large it is, what it is called, where it leads. */
  public record Node(String name, String address, double x, double y, double radius) {}

  /**
   * An edge: its path, its width, where its word stands.
   *
   * @param path in SVG's language, from node to node, bent so that two directions do not meet
   */
  public record Edge(Link link, String path, double width, double wordX, double wordY) {}

  private static final class Body {
    double x;
    double y;
    double dx;
    double dy;
    long weight;
  }

  /** The picture of these links. */
  public static Network of(
      List<Link> links, UnaryOperator<String> names, UnaryOperator<String> addresses) {
    Map<String, Body> bodies = new LinkedHashMap<>();
    for (Link link : links) {
      bodies.computeIfAbsent(link.from, key -> new Body()).weight += link.weight;
      bodies.computeIfAbsent(link.to, key -> new Body()).weight += link.weight;
    }
    place(bodies, links);
    long heaviest = bodies.values().stream().mapToLong(body -> body.weight).max().orElse(1);
    List<Node> nodes = new ArrayList<>();
    Map<String, Node> byKey = new HashMap<>();
    bodies.forEach(
        (key, body) -> {
          Node node =
              new Node(
                  names.apply(key),
                  addresses.apply(key),
                  round(body.x),
                  round(body.y),
                  round(5 + 9 * Math.sqrt(body.weight / (double) heaviest)));
          nodes.add(node);
          byKey.put(key, node);
        });
    long thickest = links.stream().mapToLong(Link::weight).max().orElse(1);
    List<Edge> edges = new ArrayList<>();
    for (Link link : links) {
      Node from = byKey.get(link.from);
      Node to = byKey.get(link.to);
      if (from != null && to != null) {
        edges.add(edge(link, from, to, thickest));
      }
    }
    return new Network(nodes, edges);
  }

  private static void place(Map<String, Body> bodies, List<Link> links) {
    List<Body> all = List.copyOf(bodies.values());
    double width = WIDTH - 2 * MARGIN_X;
    double height = HEIGHT - 2 * MARGIN_Y;
    for (int i = 0; i < all.size(); i++) {
      double angle = 2 * Math.PI * i / all.size();
      all.get(i).x = width / 2 + width * 0.4 * Math.cos(angle);
      all.get(i).y = height / 2 + height * 0.4 * Math.sin(angle);
    }
    double ideal = 0.8 * Math.sqrt(width * height / Math.max(1, all.size()));
    for (int round = 0; round < ROUNDS; round++) {
      double heat = width / 8 * (1 - round / (double) ROUNDS);
      repel(all, ideal);
      for (Link link : links) {
        attract(
            Objects.requireNonNull(bodies.get(link.from)),
            Objects.requireNonNull(bodies.get(link.to)),
            ideal);
      }
      for (Body body : all) {
        // Without this, parts that no link joins fly apart and leave the middle empty.
        body.dx += (width / 2 - body.x) * GRAVITY;
        body.dy += (height / 2 - body.y) * GRAVITY;
        double push = Math.hypot(body.dx, body.dy);
        if (push > 0) {
          body.x = Math.clamp(body.x + body.dx / push * Math.min(push, heat), 0, width);
          body.y = Math.clamp(body.y + body.dy / push * Math.min(push, heat), 0, height);
        }
      }
    }
    fill(all);
  }

  /** Stretches the picture over the plane. */
  private static void fill(List<Body> all) {
    DoubleSummaryStatistics x = all.stream().mapToDouble(body -> body.x).summaryStatistics();
    DoubleSummaryStatistics y = all.stream().mapToDouble(body -> body.y).summaryStatistics();
    double wide = Math.max(1, x.getMax() - x.getMin());
    double high = Math.max(1, y.getMax() - y.getMin());
    for (Body body : all) {
      body.x = MARGIN_X + (body.x - x.getMin()) / wide * (WIDTH - 2 * MARGIN_X);
      body.y = MARGIN_Y + (body.y - y.getMin()) / high * (HEIGHT - 2 * MARGIN_Y);
    }
  }

  private static void repel(List<Body> all, double ideal) {
    for (int i = 0; i < all.size(); i++) {
      Body one = all.get(i);
      one.dx = 0;
      one.dy = 0;
      for (int j = 0; j < all.size(); j++) {
        if (i != j) {
          double dx = one.x - all.get(j).x + (i - j) * 0.001;
          double dy = one.y - all.get(j).y;
          double distance = Math.max(1, Math.hypot(dx, dy));
          double force = ideal * ideal / distance;
          one.dx += dx / distance * force;
          one.dy += dy / distance * force;
        }
      }
    }
  }

  private static void attract(Body from, Body to, double ideal) {
    double dx = from.x - to.x;
    double dy = from.y - to.y;
    double distance = Math.max(1, Math.hypot(dx, dy));
    double force = distance * distance / ideal;
    from.dx -= dx / distance * force;
    from.dy -= dy / distance * force;
    to.dx += dx / distance * force;
    to.dy += dy / distance * force;
  }

  /** A curve from rim to rim; the middle stands to the left of the straight line. */
  private static Edge edge(Link link, Node from, Node to, long thickest) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    double distance = Math.max(1, Math.hypot(dx, dy));
    double bend = Math.min(60, distance * 0.2);
    double middleX = (from.x + to.x) / 2 - dy / distance * bend;
    double middleY = (from.y + to.y) / 2 + dx / distance * bend;
    double width = 1 + (THICKEST - 1) * Math.sqrt(link.weight / (double) thickest);
    double[] start = towards(from, middleX, middleY, from.radius + 2);
    double[] end = towards(to, middleX, middleY, to.radius + 4 + 1.6 * width);
    String path =
        String.format(
            Locale.ROOT,
            "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
            start[0],
            start[1],
            middleX,
            middleY,
            end[0],
            end[1]);
    return new Edge(
        link,
        path,
        round(width),
        round(along(from.x, middleX, to.x)),
        round(along(from.y, middleY, to.y)));
  }

  /** A point of the curve, in one direction. */
  private static double along(double from, double middle, double to) {
    return (1 - WORD) * (1 - WORD) * from + 2 * WORD * (1 - WORD) * middle + WORD * WORD * to;
  }

  private static double[] towards(Node node, double x, double y, double by) {
    double distance = Math.max(1, Math.hypot(x - node.x, y - node.y));
    return new double[] {
      node.x + (x - node.x) / distance * by, node.y + (y - node.y) / distance * by
    };
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
