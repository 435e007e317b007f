// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/other-items.csv`, as it stands.
  static let otherItems: StaticString = #"""
id,english,french,kind,recurrence,tolerance,room,from,until,source,confidence,validFrom,knownSince
middle-east-debate,"The situation in the Middle East, including the Palestinian question (quarterly)","La situation au Moyen-Orient, y compris la question palestinienne (trimestriel)",open debate,every 3 months about day 23 from 2016-01,6,chamber,,,recalled practice of the Council,likely,2016-01-01,

"""#
}
