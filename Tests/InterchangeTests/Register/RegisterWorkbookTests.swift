import Basics
import Capabilities
import Council
import Interchange
import Testing
import Workbook

@Suite struct `A register as a workbook` {
  @Test func `says first what it is, how far it may travel, and that an exercise is one`() {
    var label = label
    label.exercise = "Exercise, seed 1"
    let workbook = RegisterWorkbook.workbook(
      of: [.missions, .capability(.pledges)], of: sampleRegister, sampleCapabilities,
      label: label)
    #expect(workbook.sheets.map(\.name) == ["about", "missions", "pledges"])
    #expect(workbook.banner.hasPrefix("Exercise, seed 1 — "))
    let about = texts(workbook.sheets[0])
    #expect(about[0] == ["marking", stricter(sampleCapabilities.pledges).rawValue])
    #expect(about[1] == ["exercise", "Exercise, seed 1. Nothing in it is real."])
    #expect(about.contains(["exported for", "desk"]))
    #expect(about.contains(["exported at", "2019-05-01T00:00:00Z"]))
    #expect(about.last?[1].hasSuffix(" 3 rows.") == true)
  }

  @Test func `of the Council's facts alone is unclassified, and of no exercise says so nowhere`() {
    let workbook = RegisterWorkbook.workbook(of: [.missions], of: sampleRegister, label: label)
    #expect(workbook.banner == "unclassified")
    #expect(!texts(workbook.sheets[0]).joined().contains("exercise"))
  }

  @Test func `bears the marking of its strictest row`() throws {
    let bar = try #require(sampleCapabilities.bars.first)
    for marking in Marking.allCases {
      let marked = try bar.with(.marking, .text(marking.rawValue))
      let open = try bar.with(.marking, .text(Marking.unclassified.rawValue))
      let workbook = RegisterWorkbook.workbook(
        of: [.capability(.bars)], of: CouncilRegister(),
        CapabilityRegister(bars: [open, marked, open]), label: label)
      #expect(workbook.banner == marking.rawValue)
    }
  }

  @Test(arguments: RegisterKind.allCases)
  func `has days as dates, numbers as numbers, and the same rows as the CSV`(
    kind: RegisterKind
  ) throws {
    let workbook = RegisterWorkbook.workbook(
      of: [kind], of: sampleRegister, sampleCapabilities, contributions: sampleContributions,
      label: label)
    let sheet = try #require(workbook.sheets.last)
    #expect(sheet.columns.map(\.title) == kind.columns.map(\.name))
    let rows = kind.rows(
      of: sampleRegister, sampleCapabilities, contributions: sampleContributions)
    #expect(texts(sheet) == rows)
    for cells in sheet.rows {
      for (cell, column) in zip(cells, kind.columns) {
        switch (cell, column.form) {
        case (.empty, _), (.day, .day), (.whole, .whole), (.text, .text), (.text, .month),
          (.text, .flag):
          break
        default: Issue.record("\(column.name) of \(kind.rawValue): \(cell)")
        }
      }
    }
  }

  @Test func `of every kind is one file`() throws {
    let workbook = RegisterWorkbook.workbook(
      of: RegisterKind.allCases, of: sampleRegister, sampleCapabilities,
      contributions: sampleContributions, label: label)
    #expect(workbook.sheets.count == RegisterKind.allCases.count + 1)
    let bytes = try workbook.bytes()
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(try workbook.bytes() == bytes)
  }

  private let label = ExportLabel(viewer: .desk, made: Moment(seconds: 1_556_668_800))

  private func stricter(_ entries: [some CapabilityEntry]) -> Marking {
    Marking.allCases.last { marking in entries.contains { $0.marking == marking } }
      ?? .unclassified
  }

  private func texts(_ sheet: Sheet) -> [[String]] {
    sheet.rows.map { $0.map(text) }
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .decimal(let number): "\(number)"
    case .day(let year, let month, let day):
      (try? Month(year: year, month: month))?.firstDay.advanced(by: day - 1).iso ?? "no day"
    }
  }
}
