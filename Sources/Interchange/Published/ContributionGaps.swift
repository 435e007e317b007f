import Basics
import Capabilities
import Council

/// What a published set of monthly contributions lacks or contradicts, as notices: nothing is
/// filled in, swapped back or left out for it.
struct ContributionGaps {
  private(set) var issues: [ImportIssue] = []

  /// How many people of one type must stand in a mission the month before and the month after for
  /// a month without a row to be told.
  private static let conspicuous = 100

  /// Looks through `contributions`, whose rows stand on `lines` of the file; linear in their number.
  init(_ contributions: [UniformedContribution], lines: [Int]) {
    var months: [Month: Printed] = [:]
    for (row, line) in zip(contributions, lines) {
      months[row.month, default: Printed(line: line)].add(row)
    }
    let order = months.keys.sorted()
    guard let first = order.first, let last = order.last else { return }
    for month in first...last {
      guard let printed = months[month] else {
        let next = order.first { $0 > month }.flatMap { months[$0]?.line } ?? 1
        report(next, month, .monthNotPublished)
        continue
      }
      if printed.hasNoSplit { report(printed.line, month, .noSplitByMission) }
      if printed.hasNoSexes { report(printed.line, month, .noSplitBySex) }
      if printed.women > printed.men { report(printed.line, month, .sexesLookSwapped) }
    }
    let split = order.filter { months[$0]?.posts.isEmpty == false }
    for (index, month) in split.enumerated().dropFirst().dropLast() {
      guard let printed = months[month], let before = months[split[index - 1]],
        let after = months[split[index + 1]]
      else { continue }
      reportAbsent(in: month, printed, before: before, after: after)
    }
  }

  private mutating func report(_ line: Int, _ month: Month, _ reason: ImportIssue.Reason) {
    issues.append(.init(row: line, column: "date", value: month.iso, reason: reason))
  }

  private mutating func reportAbsent(
    in month: Month, _ printed: Printed, before: Printed, after: Printed
  ) {
    let absent = before.posts.filter { post, people in
      people >= ContributionGaps.conspicuous && printed.posts[post] == nil
        && after.posts[post, default: 0] >= ContributionGaps.conspicuous
    }
    for (post, people) in absent.sorted(by: { $0.key < $1.key }) {
      issues.append(
        .init(
          row: printed.line, column: "country_iso3",
          value: "\(post.contributor) in \(post.mission), \(post.personnel.rawValue)",
          reason: .absentForAMonth(month, before: people)))
    }
  }

  /// Where a State has people of one type.
  private struct Post: Hashable, Comparable {
    let mission: Identifier<Mission>
    let contributor: Identifier<Contributor>
    let personnel: PersonnelType

    static func < (left: Self, right: Self) -> Bool {
      (left.mission, left.contributor.rawValue, left.personnel.rawValue)
        < (right.mission, right.contributor.rawValue, right.personnel.rawValue)
    }
  }

  /// What was printed of one month.
  private struct Printed {
    let line: Int
    var hasNoSplit = false
    var hasNoSexes = false
    var men = 0
    var women = 0
    var posts: [Post: Int] = [:]

    init(line: Int) {
      self.line = line
    }

    mutating func add(_ row: UniformedContribution) {
      if let male = row.male, let female = row.female {
        men += male
        women += female
      } else {
        hasNoSexes = true
      }
      guard let mission = row.mission else {
        hasNoSplit = true
        return
      }
      let post = Post(
        mission: mission, contributor: row.contributor, personnel: row.personnel)
      posts[post, default: 0] += row.total
    }
  }
}
