package import Capabilities
package import Council

/// What was read of one file, and what was wrong with it.
package struct RegisterImport: Sendable {
  package let kind: RegisterKind
  /// The facts that were read: only the list of the kind is filled.
  package var facts: CouncilRegister
  /// The entries that were read, where the kind is one of theirs.
  package var capabilities: CapabilityRegister
  /// The figures that were read, where the kind is theirs.
  package var contributions: [UniformedContribution]
  /// The row of the file on which each entry stands, by its key.
  var lines: [String: Int] = [:]
  /// By row; `ImportIssue.isRefusal` tells the rows left out from those listed only.
  package var issues: [ImportIssue]
  /// How many rows the file holds, header apart.
  package var rows: Int

  /// Takes the parts as they are.
  package init(
    kind: RegisterKind, facts: CouncilRegister = CouncilRegister(),
    capabilities: CapabilityRegister = CapabilityRegister(),
    contributions: [UniformedContribution] = [], issues: [ImportIssue] = [], rows: Int = 0
  ) {
    self.kind = kind
    self.facts = facts
    self.capabilities = capabilities
    self.contributions = contributions
    self.issues = issues
    self.rows = rows
  }

  /// The issues because of which rows were left out.
  package var refusals: [ImportIssue] { issues.filter(\.isRefusal) }
}

/// Why a whole file cannot be read.
package enum InvalidImport: Error, Equatable {
  /// Compressed and damaged, or larger than the limit once unpacked.
  case notUnpacked(String)
  /// This kind is not read from this form.
  case wrongForm(RegisterKind, found: Form)
  /// No table of meetings, or one that breaks off.
  case notAMeetingTable(String)
  case notJSON(line: Int, String)
  /// JSON of another shape than the dataset of decisions.
  case notADecisionDataset(String)

  /// The forms a file may come in.
  package enum Form: String, Sendable {
    case csv = "CSV"
    case html = "HTML"
    case json = "JSON"
  }
}
