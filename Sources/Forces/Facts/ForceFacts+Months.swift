package import Basics
import Capabilities

extension ForceFacts {
  /// From the first to the last month in which anything is required, as known; nil where nothing is.
  package var requirementMonths: Range<Month>? {
    guard let first = capabilities.requirements.map(\.from).min(),
      let end = capabilities.requirements.map(\.until).max()
    else { return nil }
    return first..<end
  }
}
