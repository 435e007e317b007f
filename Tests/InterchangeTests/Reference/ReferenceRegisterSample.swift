import Basics
import Capabilities
import Council
import Forces
import Interchange
import ReferenceRegister

/// One table of the register that ships, as it is read.
struct ReferenceTable {
  let name: String
  let kind: RegisterKind?
  let header: String
  let read: RegisterImport?

  init(name: String, text: StaticString) {
    self.name = name
    let bytes = text.withUTF8Buffer { Array($0) }
    kind = RegisterKind(rawValue: ReferenceRegister.kind(of: name))
    header = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    read = kind.map { RegisterCSV.read(bytes, as: $0) }
  }

  /// Every table, in the order in which they ship.
  static let all = ReferenceRegister.files.map { ReferenceTable(name: $0.name, text: $0.text) }
}

/// The capabilities that ship with the product, its worked cases among them.
let referenceCapabilities: CapabilityRegister = {
  var register = CapabilityRegister()
  for table in ReferenceTable.all {
    for fact in table.read?.capabilities.facts ?? [] { register.add(fact) }
  }
  return register
}()

/// What a force plan is made from, as it was known on a day.
func referenceFacts(asOf day: String) throws -> ForceFacts {
  ForceFacts(
    council: reference, capabilities: referenceCapabilities, asOf: try Day(iso: day))
}
