/// Drawings made on the server: SVG's elements with numbers for coordinates.
///
/// Coordinates are user units; they are written with at most two decimals. Colours come from
/// classes, never from attributes.
package enum SVG {
  /// A drawing of `width` by `height` units that grows with the page.
  package static func drawing(
    width: Double, height: Double, _ attributes: Attribute...,
    @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let box = "0 0 \(number(width)) \(number(height))"
    return .element(
      "svg",
      [
        Attribute("viewBox", box),
        Attribute("width", number(width)), Attribute("height", number(height)),
      ] + attributes, content: content())
  }

  /// Parts drawn together.
  package static func group(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    .element("g", attributes, content: content())
  }

  /// Parts moved together by so many units.
  package static func group(
    movedBy x: Double, _ y: Double, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let transform = Attribute("transform", "translate(\(number(x)) \(number(y)))")
    return .element("g", [transform] + attributes, content: content())
  }

  /// Parts that lead to another page.
  package static func link(
    _ link: Link, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML
  ) -> HTML {
    .element("a", [.href(link)] + attributes, content: content())
  }

  /// What a drawing or a part of it is called.
  package static func title(_ text: String) -> HTML {
    .element("title", [], content: .text(text))
  }

  /// What a drawing shows, for those who do not see it.
  package static func description(_ text: String) -> HTML {
    .element("desc", [], content: .text(text))
  }

  /// Words, their baseline beginning at a point.
  package static func text(
    _ text: String, x: Double, y: Double, _ attributes: Attribute...
  ) -> HTML {
    .element(
      "text", [Attribute("x", number(x)), Attribute("y", number(y))] + attributes,
      content: .text(text))
  }
}

extension SVG {
  /// A number with at most two decimals, the same on every machine.
  ///
  /// What is not finite, or too large to be meant, is 0.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    switch rest {
    case 0: return "\(sign)\(whole)"
    case _ where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
    default: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}
