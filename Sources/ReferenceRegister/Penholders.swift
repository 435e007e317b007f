// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/penholders.csv`, as it stands.
  static let penholders: StaticString = #"""
id,mission,states,from,until,source,confidence,validFrom,knownSince
MINUJUSTH,MINUJUSTH,USA,2017-10-16,2019-10-15,"common practice of the Council, recalled",likely,2017-10-16,
MINURSO,MINURSO,USA,,,common practice of the Council,likely,,
MINUSCA,MINUSCA,FRA,,,common practice of the Council,likely,,
MINUSMA,MINUSMA,FRA,,,common practice of the Council,likely,,
MINUSTAH,MINUSTAH,USA,,2017-10-15,"common practice of the Council, recalled",likely,,
MONUSCO,MONUSCO,FRA,,,common practice of the Council,likely,,
UNAMID,UNAMID,GBR,2007-07-31,2020-12-31,common practice of the Council,likely,2007-07-31,
UNDOF,UNDOF,RUS;USA,,,common practice of the Council,likely,,
UNFICYP,UNFICYP,GBR,,,common practice of the Council,likely,,
UNIFIL,UNIFIL,FRA,,,common practice of the Council,likely,,
UNISFA,UNISFA,USA,,,common practice of the Council,likely,,
UNMIL,UNMIL,USA,,2018-03-30,"common practice of the Council, recalled",likely,,
UNMISS,UNMISS,USA,,,common practice of the Council,likely,,
UNOCI,UNOCI,FRA,,2017-06-30,"common practice of the Council, recalled",likely,,

"""#
}
