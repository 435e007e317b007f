import Basics
import Council

/// The keys that entries may name, by what they name.
struct KnownKeys {
  private let sets: [Field.Target: Set<String>]
  /// Codes of States; empty where the register of the Council has none.
  let states: Set<String>

  init(_ register: CapabilityRegister, _ council: CouncilRegister) {
    var sets: [Field.Target: Set<String>] = [
      .mission: Set(council.missions.map(\.id.rawValue)),
      .task: Set(council.tasks.map(\.id.rawValue)),
    ]
    for kind in CapabilityKind.allCases where KnownKeys.named.contains(kind) {
      sets[.entry(kind)] = register.keys(of: kind)
    }
    self.sets = sets
    states = Set(council.states.map(\.code.rawValue))
  }

  subscript(target: Field.Target) -> Set<String> { sets[target] ?? [] }

  /// The kinds that some field names.
  private static let named: Set<CapabilityKind> = Set(
    CapabilityKind.allCases.flatMap { kind in
      kind.entries.fields.compactMap { field in
        switch field.form {
        case .reference(.entry(let kind)), .references(.entry(let kind)): kind
        default: nil
        }
      }
    })
}

extension CapabilityRegister {
  /// The keys of one kind.
  fileprivate func keys(of kind: CapabilityKind) -> Set<String> {
    Set(entries(of: kind).map(\.key))
  }
}
