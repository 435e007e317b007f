import ArgumentParser

/// How a short answer is written.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// How a table is written.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

/// How a programme is written.
enum ProgrammeFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, ics, html
}

/// How the table of rules is written.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, markdown
}
