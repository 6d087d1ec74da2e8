package org.firsthand.model;

/**
 * A place on the globe, in decimal degrees of WGS 84.
 *
 * @param latitude from -90 to 90, north positive
 * @param longitude from -180 to 180, east positive
 */
public record Point(double latitude, double longitude) {
  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "point: expected latitude and longitude in degrees, found "
              + latitude
              + ", "
              + longitude);
    }
  }
}
