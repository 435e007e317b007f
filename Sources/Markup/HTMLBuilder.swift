/// Puts pieces of a page together in the order in which they are written.
@resultBuilder
package enum HTMLBuilder {
  /// Takes a `String` as text.
  package static func buildExpression(_ text: String) -> HTML { .text(text) }

  /// Takes a piece as it is.
  package static func buildExpression(_ html: HTML) -> HTML { html }

  /// Takes a piece, or nothing.
  package static func buildExpression(_ html: HTML?) -> HTML { html ?? .empty }

  /// Takes pieces in order.
  package static func buildExpression(_ parts: [HTML]) -> HTML { .fragment(parts) }

  /// Puts the lines of a block together.
  package static func buildBlock(_ parts: HTML...) -> HTML {
    parts.count == 1 ? parts[0] : .fragment(parts)
  }

  /// The `if` without an `else`.
  package static func buildOptional(_ html: HTML?) -> HTML { html ?? .empty }

  /// The first branch.
  package static func buildEither(first html: HTML) -> HTML { html }

  /// The other branch.
  package static func buildEither(second html: HTML) -> HTML { html }

  /// The rounds of a loop.
  package static func buildArray(_ parts: [HTML]) -> HTML { .fragment(parts) }
}

/// Pieces written one below the other, without an element around them.
package func group(@HTMLBuilder content: () -> HTML) -> HTML { content() }
