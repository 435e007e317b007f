import Capabilities

extension RegisterColumn {
  /// The column of a field of an entry.
  ///
  /// The header must have it where every row must hold something.
  init(_ field: Field) {
    self.init(
      field.name.rawValue, field.about, Form(field.form), optional: !field.isNeeded,
      hxl: field.hxl)
  }
}

extension RegisterColumn.Form {
  /// What the cells of a field are.
  init(_ form: Field.Form) {
    switch form {
    case .whole: self = .whole
    case .day, .lastDay: self = .day
    case .month, .endMonth: self = .month
    case .flag: self = .flag
    case .key, .reference, .text, .choice, .words, .references, .symbol: self = .text
    }
  }
}

extension Field {
  /// The tag of the field's column in the HXL row: a hashtag by what it holds, then its name.
  fileprivate var hxl: String {
    let word = name.rawValue.lowercased()
    switch name {
    case .english: return "#meta+name+i_en"
    case .french: return "#meta+name+i_fr"
    case .validFrom: return "#date+valid+start"
    case .knownSince: return "#date+known"
    case .source, .confidence, .marking: return "#meta+\(word)"
    default: break
    }
    return switch form {
    case .key: "#meta+id"
    case .reference(let target): "\(target.hxl)+\(word)+code"
    case .references(let target): "\(target.hxl)+\(word)+code+list"
    case .text: "#description+\(word)"
    case .whole: "#indicator+\(word)+num"
    case .day, .lastDay: "#date+\(word)"
    case .month, .endMonth: "#date+\(word)+month"
    case .flag: "#status+\(word)"
    case .choice: "#meta+\(word)+type"
    case .words: "#meta+\(word)+list"
    case .symbol: "#meta+\(word)+symbol"
    }
  }
}

extension Field.Target {
  fileprivate var hxl: String {
    switch self {
    case .mission: "#org+mission"
    case .task: "#activity"
    case .entry(.contributors): "#org+contributor"
    case .entry(.unitTypes): "#capacity+type"
    case .entry: "#meta"
    }
  }
}
