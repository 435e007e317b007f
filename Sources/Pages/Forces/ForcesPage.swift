import Phrases
package import Basics
package import Council
package import Forces
package import Markup

/// What is required and not covered, the plan that would fill most of it, and what to ask for.
package struct ForcesPage: Sendable {
  package var frame: PageFrame
  /// The whole board of the months.
  package var board: GapBoard
  package var rows: Rows
  /// The mission that is shown alone; nil for all.
  package var mission: Identifier<Mission>?
  /// Missions to choose from.
  package var missions: [Identifier<Mission>]
  /// The plan of these months, where one was asked for and made.
  package var plan: ForcePlan?
  /// Plans that were kept.
  package var kept: [KeptPlanLine]
  package var scenarios: [String]
  /// The month after the register's last requirement; nil where it holds none.
  package var requirementsEnd: Month?
  package var pageNumber: Int
  package var form: FormState

  /// What the rows of the board are.
  package enum Rows: String, CaseIterable, Sendable {
    case capability, mission, month
  }

  /// Takes the parts as they are.
  package init(
    frame: PageFrame, board: GapBoard, rows: Rows = .capability,
    mission: Identifier<Mission>? = nil, missions: [Identifier<Mission>] = [],
    plan: ForcePlan? = nil, kept: [KeptPlanLine] = [], scenarios: [String] = [],
    requirementsEnd: Month? = nil, pageNumber: Int = 1, form: FormState = FormState()
  ) {
    self.frame = frame
    self.board = board
    self.rows = rows
    self.mission = mission
    self.missions = missions
    self.plan = plan
    self.kept = kept
    self.scenarios = scenarios
    self.requirementsEnd = requirementsEnd
    self.pageNumber = pageNumber
    self.form = form
  }

  /// How many rows or lanes stand on one page.
  package static let rowsOnPage = 30

  /// The page.
  package var html: HTML {
    let cells = shownCells
    return frame.page(
      words.title, at: .forces,
      lead: div(.classes("lead")) {
        if !cells.isEmpty { p { sums(of: cells) } }
        frame.knownLine
        p(.classes("quiet")) { words.counted }
      }, errors: form.errors
    ) {
      lookForm
      if cells.isEmpty { emptyPart } else { boardPart(cells) }
      if !cells.isEmpty { agesPart(cells) }
      planPart
      keptPart
      filesPart
    }
  }

  var words: ForceWords.BoardWords { frame.forceWords.board }
  var planWords: ForceWords.PlanWords { frame.forceWords.plan }
  var months: Range<Month> { board.months }

  /// The cells of the mission that is shown, or of all.
  var shownCells: [GapCell] {
    guard let mission else { return board.cells }
    return board.cells.filter { $0.mission == mission }
  }

  /// What the address needs to come back to this view.
  var query: [Link.QueryItem] {
    var items = [
      Link.QueryItem("from", months.lowerBound.iso), .init("months", "\(months.count)"),
      .init("by", rows.rawValue),
    ]
    if let mission { items.append(.init("mission", mission.rawValue)) }
    return items
  }

  private func sums(of cells: [GapCell]) -> String {
    words.lead(
      cells.reduce(0) { $0 + $1.required }, cells.reduce(0) { $0 + $1.covered },
      cells.reduce(0) { $0 + $1.gap }, cells.reduce(0) { $0 + $1.criticalGap })
  }

  private var emptyPart: HTML {
    section {
      p { words.empty(requirementsEnd?.advanced(by: -1)) }
      if let end = requirementsEnd {
        let first = end.advanced(by: -12)
        p {
          a(
            .href(
              frame.link(
                .forces,
                query: [.init("asOf", first.firstDay.iso), .init("from", first.iso)]))
          ) { words.look(frame.shortMonths(first..<end)) }
        }
      }
    }
  }

  private func boardPart(_ cells: [GapCell]) -> HTML {
    section(.id("board")) {
      h2 { words.heading(frame.forces.months(months)) }
      switch rows {
      case .month: barsFigure(cells)
      case .capability, .mission: heatFigure(heatRows(cells))
      }
    }
  }

  private var filesPart: HTML {
    section {
      h2 { words.files }
      p(.classes("files")) {
        for file in Address.ForceFile.allCases where plan != nil || file.isOfBoard {
          a(.href(frame.forceLink(.forceFile(file), query: query + planQuery))) { file.rawValue }
        }
      }
      p(.classes("screen")) {
        a(.href(frame.link(.sources, fragment: "forces"))) { frame.forceWords.records.records }
      }
    }
  }
}

extension Address.ForceFile {
  /// Whether it needs no plan.
  package var isOfBoard: Bool { self == .gapsCSV || self == .gapsJSON }
}

/// A plan that was kept under a name.
package struct KeptPlanLine: Hashable, Sendable {
  package let name: String
  package let kept: Moment
  package let asOf: Day
  package let months: Range<Month>
  /// In weighted unit-months.
  package let objective: Double

  /// Takes the parts as they are.
  package init(name: String, kept: Moment, asOf: Day, months: Range<Month>, objective: Double) {
    self.name = name
    self.kept = kept
    self.asOf = asOf
    self.months = months
    self.objective = objective
  }
}
