// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/steps.csv`, as it stands.
  static let steps: StaticString = #"""
id,mission,decision,step,planned,actual,notHeld,isLetter,note,source,confidence,validFrom,knownSince
MINURSO/S/RES/2468 (2019)/contributorMeeting,MINURSO,S/RES/2468 (2019),contributorMeeting,,2019-10-08,no,no,"annex II, sections A and B",official communiqué of the meeting with contributors,seen,2019-10-08,2019-10-08

"""#
}
