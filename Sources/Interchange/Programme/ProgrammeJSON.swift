package import Council

/// A programme of work as JSON, as the command line and the site give it.
package enum ProgrammeJSON {
  /// The value.
  package static func json(of programme: Programme) -> JSON {
    [:]
  }
}
