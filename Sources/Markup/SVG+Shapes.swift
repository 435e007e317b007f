extension SVG {
  /// A rectangle, its corners rounded by `radius`; content is its title where there is one.
  package static func rect(
    x: Double, y: Double, width: Double, height: Double, radius: Double = 0,
    _ attributes: Attribute..., title: String? = nil
  ) -> HTML {
    var own = [
      Attribute("x", number(x)), Attribute("y", number(y)),
      Attribute("width", number(max(0, width))), Attribute("height", number(max(0, height))),
    ]
    if radius > 0 { own.append(Attribute("rx", number(radius))) }
    return shape("rect", own + attributes, title: title)
  }

  /// A line from one point to another.
  package static func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    _ attributes: Attribute..., title: String? = nil
  ) -> HTML {
    let own = [
      Attribute("x1", number(start.x)), Attribute("y1", number(start.y)),
      Attribute("x2", number(end.x)), Attribute("y2", number(end.y)),
    ]
    return shape("line", own + attributes, title: title)
  }

  /// A circle.
  package static func circle(
    x: Double, y: Double, radius: Double, _ attributes: Attribute..., title: String? = nil
  ) -> HTML {
    let own = [
      Attribute("cx", number(x)), Attribute("cy", number(y)),
      Attribute("r", number(max(0, radius))),
    ]
    return shape("circle", own + attributes, title: title)
  }

  /// A path of strokes.
  package static func path(
    _ strokes: [Stroke], _ attributes: Attribute..., title: String? = nil
  ) -> HTML {
    let data = strokes.map(\.text).joined(separator: " ")
    return shape("path", [Attribute("d", data)] + attributes, title: title)
  }

  /// A closed shape through the points.
  package static func polygon(
    _ points: [(x: Double, y: Double)], _ attributes: Attribute..., title: String? = nil
  ) -> HTML {
    let text = points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " ")
    return shape("polygon", [Attribute("points", text)] + attributes, title: title)
  }

  /// One stroke of a path.
  package enum Stroke: Hashable, Sendable {
    case move(Double, Double)
    case line(Double, Double)
    case close

    var text: String {
      switch self {
      case .move(let x, let y): "M\(SVG.number(x)) \(SVG.number(y))"
      case .line(let x, let y): "L\(SVG.number(x)) \(SVG.number(y))"
      case .close: "Z"
      }
    }
  }

  private static func shape(
    _ name: StaticString, _ attributes: [Attribute], title: String?
  ) -> HTML {
    .element(name, attributes, content: title.map { SVG.title($0) } ?? .empty)
  }
}
