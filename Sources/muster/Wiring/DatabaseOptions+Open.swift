import Basics
import Capabilities
import Council
import Interchange
import ReferenceRegister
import Store

extension DatabaseOptions {
  /// Opens the database; one that is not there is made from the reference register, saying so.
  ///
  /// - Throws: `StoreFault`, `StoreRefusal`; `CommandFailure` for a reference register that cannot
  ///   be read.
  func open() throws -> Store {
    let store = try Store.open(path: path)
    switch store.opening {
    case .migrated(_, let backup):
      Console.notice("Brought '\(path)' up to date; the older one is kept as '\(backup)'.")
    case .created, .asItWas: break
    }
    if try store.head(as: .desk) == nil { try fill(store) }
    return store
  }

  private func fill(_ store: Store) throws {
    do {
      let reference = try ReferenceRegister.facts()
      try store.loadReference(
        reference.council, reference.capabilities, release: ReferenceRegister.release, as: .desk,
        at: Clock.now())
      Console.notice(
        "Made '\(path)' from the reference register, release \(ReferenceRegister.release).")
    } catch StoreRefusal.referenceAlreadyLoaded {
      // Another program that found no database was first to fill it.
    }
  }

  /// Opens a database that must be there.
  ///
  /// - Throws: `StoreFault`.
  func openExisting() throws -> Store {
    try Store.open(path: path, mode: .existing)
  }
}

extension ReferenceRegister {
  /// The reference register that ships with this program, with its worked cases.
  ///
  /// - Throws: `CommandFailure` naming the row that cannot be read.
  static func facts() throws -> (council: CouncilRegister, capabilities: CapabilityRegister) {
    var council = CouncilRegister()
    var capabilities = CapabilityRegister()
    for (name, text) in files {
      guard let kind = RegisterKind(rawValue: Self.kind(of: name)) else {
        throw CommandFailure("The reference register holds '\(name)', which is no kind of fact.")
      }
      let read = RegisterCSV.read(Array(String(describing: text).utf8), as: kind)
      if let issue = read.refusals.first {
        throw CommandFailure("The reference register of \(name) cannot be read: \(issue)")
      }
      council.add(read.facts)
      for fact in read.capabilities.facts { capabilities.add(fact) }
    }
    return (council, capabilities)
  }
}
