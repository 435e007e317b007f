import Basics

extension CouncilRegister {
  /// The mission of an acronym, in whichever case it was typed.
  package func mission(typed text: String) -> Mission? {
    missions.first { $0.id.rawValue == text }
      ?? missions.first { $0.id.rawValue.lowercased() == text.lowercased() }
  }
}
