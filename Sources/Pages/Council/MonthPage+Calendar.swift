import Basics
import Council
import Markup
import Phrases

/// The calendar: a row a week, Monday to Friday, with the weekend folded to the edge.
extension MonthPage {
  var calendar: HTML {
    let places = Dictionary(
      monthItems.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    let byDay = Dictionary(grouping: monthItems, by: \.day)
    let findings = Dictionary(grouping: programme.findings.filter { $0.item != nil }) { $0.item }
    let square = CalendarSquare(
      frame: frame, places: places, byDay: byDay, findings: findings,
      holidays: Dictionary(grouping: frame.facts.holidays(in: month.days), by: \.day))

    return div {
      table(.classes("calendar"), .data("calendar", month.iso)) {
        caption(.classes("unseen")) { words.caption(frame.phrases.month(month)) }
        thead {
          tr {
            for weekday in Weekday.allCases.prefix(5) {
              th(.scope(.column)) { frame.phrases.weekday(weekday) }
            }
            th(.scope(.column), .classes("weekend")) { words.weekend }
          }
        }
        tbody {
          for monday in mondays { week(from: monday, square) }
        }
      }
      legend
    }
  }

  /// The Mondays of the weeks that have a day in the month.
  private var mondays: [Day] {
    let first = month.firstDay
    let monday = first.advanced(by: 1 - first.weekday.rawValue)
    return Array(stride(from: monday, through: month.lastDay, by: 7)).filter { monday in
      // A week of which the month has only the weekend is no row.
      (0..<5).contains { month.days.contains(monday.advanced(by: $0)) }
    }
  }

  private func week(from monday: Day, _ square: CalendarSquare) -> HTML {
    tr {
      for offset in 0..<5 {
        let day = monday.advanced(by: offset)
        if month.days.contains(day) {
          square.html(of: day, isToday: day == frame.today)
        } else {
          td(.classes("outside")) {}
        }
      }
      td(.classes("weekend")) {
        for offset in 5..<7 where month.days.contains(monday.advanced(by: offset)) {
          span { "\(monday.advanced(by: offset).dayOfMonth)" }
        }
      }
    }
  }

  private var legend: HTML {
    let council = frame.council
    return div(.classes("legend")) {
      p {
        for force in Force.allCases.sorted(by: >) {
          span {
            Drawing.force(force)
            " \(council.departure(force)) (\(frame.phrases.words.forceWord(force)))"
          }
        }
      }
      p {
        for room in Room.allCases {
          span {
            span(.classes("room-key", "entry", "entry-\(room.rawValue)")) {}
            council.room(room)
          }
        }
      }
      p(.classes("drag-hint"), .hidden()) { words.drag }
    }
  }
}

/// One day of the calendar.
struct CalendarSquare {
  var frame: PageFrame
  /// Where each item stands in the list of items.
  var places: [Identifier<ProgrammeItem>: Int]
  var byDay: [Day: [ProgrammeItem]]
  var findings: [Identifier<ProgrammeItem>?: [Finding]]
  var holidays: [Day: [Holiday]]

  func html(of day: Day, isToday: Bool) -> HTML {
    let items = byDay[day] ?? []
    let holidays = holidays[day] ?? []
    let isClosed =
      items.contains { $0.kind == .closed } || holidays.contains { $0.kind != .floating }
    return td(
      .classes(
        "day", isClosed ? "closed" : nil, isToday ? "is-today" : nil, items.isEmpty ? "bare" : nil),
      .data("day", day.iso)
    ) {
      p(.classes("date")) {
        time(.datetime(day.iso)) {
          span(.classes("day-name")) { "\(frame.phrases.weekday(day.weekday)) " }
          frame.phrases.number(of: day)
        }
      }
      for holiday in holidays {
        p(.classes("holiday")) {
          frame.sourced(.source("holidays", id: holiday.id.rawValue)) {
            frame.council.holiday(holiday)
          }
          if holiday.kind != .official { ", \(note(of: holiday))" }
        }
      }
      if isClosed && holidays.isEmpty { p(.classes("holiday")) { frame.phrases.marks.closed } }
      for session in ProgrammeItem.Session.allCases {
        list(items.filter { $0.session == session && $0.kind != .closed }, name(of: session))
      }
      list(items.filter { $0.session == nil && $0.kind != .closed }, nil)
    }
  }

  private func note(of holiday: Holiday) -> String {
    holiday.kind == .expected ? frame.phrases.marks.expected : frame.phrases.marks.floating
  }

  private func name(of session: ProgrammeItem.Session) -> String {
    switch session {
    case .morning: frame.phrases.marks.morning
    case .afternoon: frame.phrases.marks.afternoon
    case .extra: frame.phrases.marks.extra
    }
  }

  private func list(_ items: [ProgrammeItem], _ session: String?) -> HTML {
    guard !items.isEmpty else { return .empty }
    return div(.classes("session", session == nil ? "session-none" : nil)) {
      p(.classes("session-name", session == nil ? "unseen" : nil)) {
        session ?? frame.phrases.marks.papers
      }
      ul(.classes("plain")) {
        for item in items { entry(of: item) }
      }
    }
  }

  private func entry(of item: ProgrammeItem) -> HTML {
    let place = places[item.id] ?? 0
    return li(
      .classes(
        "entry", "entry-\(item.room.rawValue)", item.isProjected ? "is-projected" : nil,
        item.known == .notHeld ? "is-not-held" : nil, item.other == nil ? nil : "is-other"),
      item.isFixed ? .classes(nil) : .data("item", item.id.rawValue)
    ) {
      a(.href(Link(fragment: "item-\(place)"))) {
        if item.other == nil, let mission = item.mission {
          span(.classes("who")) { mission.rawValue }
          " "
        }
        frame.shortTitle(of: item)
      }
      frame.tags(of: item)
      for finding in findings[item.id] ?? [] {
        " "
        frame.forceMark(finding)
      }
    }
  }
}
