import Interchange
import Store
import Web

/// One fact as the cells of its register table.
struct FactCells {
  private let names: [String]
  private let cells: [String]

  /// The cells of a fact that is not there.
  init() {
    names = []
    cells = []
  }

  /// The cells of a fact.
  init(_ fact: Fact) {
    names = RegisterKind(fact.kind).columns.map(\.name)
    cells = fact.cells
  }

  /// A line a column in which two facts differ: here first, there second.
  func differences(from other: FactCells) -> [String] {
    let names = self.names.isEmpty ? other.names : self.names
    return names.indices.compactMap { index in
      let ours = cells.indices.contains(index) ? cells[index] : "(removed)"
      let theirs = other.cells.indices.contains(index) ? other.cells[index] : "(removed)"
      return ours == theirs ? nil : "\(names[index]): '\(ours)' here, '\(theirs)' in the release"
    }
  }
}
