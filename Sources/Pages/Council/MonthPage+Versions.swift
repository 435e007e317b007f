import Basics
import Council
import Markup
import Phrases

/// What moved since the last version, and the forms that keep this one or plan anew.
extension MonthPage {
  var versionPart: HTML {
    section(.id("versions"), .classes("columns screen")) {
      if let saved { comparison(with: saved) }
      div {
        h2 { words.save }
        Markup.form(.method(.post), .action(frame.link(.monthAction(month, .save)))) {
          hiddenOptions
          frame.textField(
            Field(name: "name", label: words.saveName, hint: words.saveHint, size: 28), in: form)
          p(.classes("buttons")) {
            button(.type(.submit), .classes("secondary")) { words.saveButton }
            button(.type(.submit), .name("publish"), .value("yes")) { words.publishButton }
          }
        }
        h2 { words.files }
        ul(.classes("plain files")) {
          li { a(.href(frame.link(.monthFile(month, .csv), query: frame.query))) { "CSV" } }
          li { a(.href(frame.link(.monthFile(month, .json), query: frame.query))) { "JSON" } }
          li { a(.href(frame.link(.feeds))) { words.subscribe } }
        }
        p(.classes("hint")) { words.print }
      }
    }
  }

  private func comparison(with saved: SavedProgramme) -> HTML {
    let moments = Day(saved.saved.seconds / 86_400)
    let moved = monthItems.filter { item in
      saved.days[item.id].map { $0 != item.day } ?? !item.isFixed
    }
    let present = Set(programme.items.map(\.id))
    let gone = saved.days.filter { month.days.contains($0.value) && !present.contains($0.key) }
    return div {
      h2 { words.compare }
      p(.classes("quiet")) {
        words.comparedWith(saved.name, frame.phrases.date(moments), saved.isPublished)
      }
      if moved.isEmpty && gone.isEmpty {
        p { words.nothingMoved }
      } else {
        table(.classes("moves")) {
          thead {
            tr {
              th(.scope(.column)) { frame.phrases.words.item }
              th(.scope(.column)) { words.was }
              th(.scope(.column)) { words.now }
            }
          }
          tbody {
            for item in moved {
              tr {
                th(.scope(.row)) { frame.linkedTitle(of: item) }
                td {
                  saved.days[item.id].map { day in del { frame.time(day, .weekday) } }
                    ?? .text(words.new)
                }
                td { ins { frame.time(item.day, .weekday) } }
              }
            }
            for (id, day) in gone.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
              tr {
                th(.scope(.row)) { frame.title(ofItem: id) }
                td { del { frame.time(day, .weekday) } }
                td { words.gone }
              }
            }
          }
        }
      }
    }
  }

  var optionsPart: HTML {
    section(.id("options"), .classes("screen")) {
      h2 { words.options }
      p(.classes("quiet")) { words.optionsHint }
      Markup.form(
        .method(.post), .action(frame.link(.monthAction(month, .propose))), .classes("options")
      ) {
        frame.textField(
          Field(
            name: "asOf", label: words.asOfLabel, hint: words.asOfHint, size: 20, isOptional: true),
          in: form)
        frame.textField(
          Field(
            name: "negotiationDays", label: words.negotiationLabel, hint: words.negotiationHint,
            value: "5", size: 4), in: form)
        frame.radioField(
          Field(name: "week", label: words.weekLabel, value: "strict"),
          of: [("strict", words.weekStrict), ("loose", words.weekLoose)], in: form)
        frame.radioField(
          Field(name: "fridays", label: words.fridaysLabel, value: "free"),
          of: [("free", words.fridaysFree), ("used", words.fridaysUsed)], in: form)
        frame.linesField(
          Field(
            name: "visits", label: words.visitsLabel, hint: words.visitsHint, isOptional: true),
          in: form)
        frame.linesField(
          Field(
            name: "closedDays", label: words.closedLabel, hint: words.closedHint, isOptional: true),
          in: form)
        p(.classes("buttons")) { button(.type(.submit)) { words.proposeButton } }
      }
    }
  }
}
