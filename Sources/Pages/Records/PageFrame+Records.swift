import Basics
import Capabilities
import Council
import Forces
import Markup
import Phrases

extension PageFrame {
  /// Links to add an entry of a kind, to its rows and its files; nothing for what no form writes.
  func recordLinks(of kind: String, withRows: Bool = false) -> HTML {
    guard let kind = CapabilityKind(rawValue: kind) else { return .empty }
    return group {
      p(.classes("files")) {
        if withRows {
          a(.href(link(.sourceKind(kind.rawValue)))) { phrases.frame.sources }
        }
        a(.classes("screen"), .href(link(.newRecord(kind)))) { forceWords.records.add }
      }
      listFiles(kind)
    }
  }

  /// A link to the form of an entry; nothing for what no form writes.
  func editLink(of kind: String, _ id: String) -> HTML {
    guard let kind = CapabilityKind(rawValue: kind) else { return .empty }
    return p(.classes("screen")) {
      a(.href(link(.record(kind, id: id)))) { forceWords.why.edit }
    }
  }

  /// What a field is called at the head of a column or above an input.
  func fieldLabel(_ field: FieldName) -> String {
    let label = forces.label(field)
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  /// What a column of a kind of fact is called; the column's own name where it is none of demand or
  /// supply.
  func columnName(_ column: String, of kind: String) -> String {
    guard CapabilityKind(rawValue: kind) != nil, let field = FieldName(rawValue: column) else {
      return column
    }
    return fieldLabel(field)
  }

  /// What a kind of fact is called, in the plural.
  func kindName(_ kind: String) -> String {
    CapabilityKind(rawValue: kind).map { forces.title($0) } ?? phrases.sources.kindName(kind)
  }

  /// What something is called whose key a field may hold; the key where it has no other name.
  func name(of key: String, _ target: Capabilities.Field.Target) -> String {
    switch target {
    case .mission: name(of: Identifier<Mission>(key))
    case .task:
      facts.register.tasks.first { $0.id.rawValue == key }.map { cut($0.text, to: 80) } ?? key
    case .entry(.unitTypes): names.unitType(Identifier(key))
    case .entry(.contributors): names.contributor(Identifier(key))
    case .entry(.requirements): names.line(Identifier(key))
    case .entry(.pledges): names.pledge(Identifier(key))
    case .entry(.deployments): names.supply(.deployment(Identifier(key)))
    case .entry(.contracts): names.supply(.contract(Identifier(key)))
    case .entry(.transfers): names.supply(.transfer(Identifier(key)))
    case .entry: key
    }
  }

  /// What something of whatever kind is called by its key.
  func nameOfAny(_ key: String) -> String {
    let targets: [Capabilities.Field.Target] = [
      .entry(.pledges), .entry(.requirements), .entry(.contributors), .mission,
    ]
    return targets.lazy.map { name(of: key, $0) }.first { $0 != key } ?? key
  }
}
