/// On whose behalf something is read or written: every read and write of the store takes one.
///
/// One desk is the only viewer of an installation without accounts.
package enum Viewer: Hashable, Sendable {
  /// The one trusted desk of an installation that listens on loopback alone.
  case desk
}

extension Viewer {
  /// How the journal names the viewer.
  package var name: String {
    switch self {
    case .desk: "desk"
    }
  }
}
