// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/penholders.csv`, as it stands.
  static let penholders: StaticString = #"""
id,mission,states,from,until,source,confidence,validFrom,knownSince
UNFICYP,UNFICYP,GBR,,,common practice of the Council,likely,,
UNIFIL,UNIFIL,FRA,,,common practice of the Council,likely,,
MINUSCA,MINUSCA,FRA,,,common practice of the Council,likely,,
MONUSCO,MONUSCO,FRA,,,common practice of the Council,likely,,
MINUSMA,MINUSMA,FRA,,,common practice of the Council,likely,,
UNMISS,UNMISS,USA,,,common practice of the Council,likely,,
UNISFA,UNISFA,USA,,,common practice of the Council,likely,,
MINURSO,MINURSO,USA,,,common practice of the Council,likely,,
UNDOF,UNDOF,RUS;USA,,,common practice of the Council,likely,,
UNAMID,UNAMID,GBR,2007-07-31,2020-12-31,common practice of the Council,likely,2007-07-31,

"""#
}
