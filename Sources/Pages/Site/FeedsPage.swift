package import Markup

/// The calendars to subscribe to.
package struct FeedsPage: Sendable {
  package var frame: PageFrame
  /// The site's own address, as in `http://127.0.0.1:8080`, to show whole addresses.
  package var origin: String

  /// Takes the parts as they are.
  package init(frame: PageFrame, origin: String) {
    self.frame = frame
    self.origin = origin
  }

  /// The page.
  package var html: HTML { .empty }
}
