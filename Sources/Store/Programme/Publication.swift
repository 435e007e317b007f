package import Basics
package import Council

/// What publishing a version changed in the feeds.
package struct Publication: Hashable, Sendable {
  package let version: ProgrammeVersion
  package let added: [Identifier<ProgrammeItem>]
  /// Moved to another day or session, or otherwise shown differently; restored ones too.
  package let changed: [Identifier<ProgrammeItem>]
  package let cancelled: [Identifier<ProgrammeItem>]
}
