package import Basics
import Foundation
import HTTPTypes
package import Hummingbird
package import Phrases

/// One request with what the site knows of it: who asks, in which language, with which values.
package struct Visit: Sendable {
  package let request: Request
  package let context: BasicRequestContext
  package let viewer: Viewer
  package let language: Language
  package let today: Day
  package let now: Moment
  /// The items of the address after its question mark.
  package let asked: Form
  /// The fields of a submitted form; empty for a request without a body.
  package let form: Form

  /// The text of an item of the address; nil where it is absent or empty.
  func query(_ name: String) -> String? { asked[name] }

  /// A part of the path, decoded.
  ///
  /// - Throws: 400 where the path has no such part or it is not well encoded.
  func part(_ name: String) throws -> String {
    guard let text = try context.parameters.require(name).removingPercentEncoding else {
      throw HTTPError(.badRequest)
    }
    return text
  }

  /// Whether the visitor chose the language by the address, so that links must keep it.
  var languageIsChosen: Bool { query("lang") != nil }
}
