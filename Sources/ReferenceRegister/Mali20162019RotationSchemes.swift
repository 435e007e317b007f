// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/rotation-schemes.csv`, as it stands.
  static let mali20162019RotationSchemes: StaticString = #"""
id,name,mission,unitType,line,from,until,needsNight,function,campHost,note,marking,source,confidence,validFrom,knownSince
mali-airlift-2016,C-130 rotation of five States,MINUSMA,AVN_FW_TAC,mali-airlift,2016-05-01,2018-10-31,no,,NOR,"five slots of six months; the scheme of the program is a proposal, what was flown is in deployments and has a hole in May 2017; assumed: by day alone",unclassified,norway.no UN mission; regjeringen.no id2577584; onu.missaoportugal.mne.pt,unverified,2016-05-01,2016-06-20
mali-airlift-2018,C-130 rotation of four States,MINUSMA,AVN_FW_TAC,mali-airlift,2018-11-01,2020-10-31,no,,NOR,four slots of six months; the scheme of the program is a proposal; of what was flown only the slot from May 2019 is in the sources by name; assumed: by day alone,unclassified,norway.no; norwaytoday.info,unverified,2018-11-01,2018-11-01
mali-helicopters-transport,Helicopters between Canada and Romania: transport,MINUSMA,AVN_HUHU,mali-transport,2018-08-01,2020-10-15,yes,transport,,"assumed: the night is to be covered, as the line has it; half-months: mid-October is the end of its first half",unclassified,theglobeandmail.com 2019-08-28; defensayarmas.blogspot.com 2019/06; nineoclock.ro 2020/10/16,unverified,2018-08-01,2019-01-31
mali-helicopters-medevac,Helicopters between Canada and Romania: medevac,MINUSMA,AVN_MUHU,mali-medevac,2018-08-01,2020-10-15,yes,medevac,,"the night is to be covered, as the need G026 has it; half-months: mid-October is the end of its first half",unclassified,theglobeandmail.com 2019-08-28; defensayarmas.blogspot.com 2019/06; nineoclock.ro 2020/10/16,unverified,2018-08-01,2019-01-31

"""#
}
