// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/requirements.csv`, as it stands.
  static let mali20162019Requirements: StaticString = #"""
id,mission,unitType,quantity,from,until,task,priority,isCritical,tags,threat,altitude,language,infrastructureReady,strength,monthlyCost,need,note,marking,source,confidence,validFrom,knownSince
mali-transport,MINUSMA,AVN_HUHU,1,2016-07,2020-07,,1,yes,NIGHT_FLY,,,,,,,G025,"transport function of the helicopter chain; seen: type and number, as the three heavy transport helicopters to be replaced in 2017; assumed: months, priority, criticality, and that it is asked for by night, too",unclassified,in.reuters.com idINL2N1CD19E; news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-07
mali-medevac,MINUSMA,AVN_MUHU,1,2016-07,2020-07,,1,yes,MEDEVAC; NIGHT_FLY; NVG,,,,,,,G025,"medical evacuation function of the helicopter chain; seen: day and night and the tags, as the need G026 of 2019 has them; assumed: months, priority, criticality, and the medium type, after the units that filled it",unclassified,in.reuters.com idINL2N1CD19E; theglobeandmail.com 2019-08-28,unverified,2016-07-01,2016-10-07
mali-attack,MINUSMA,AVN_ATTACK,1,2016-07,2020-07,,2,yes,,,,,,,,G024,"seen: type and number, as the four attack helicopters to be replaced in 2017; assumed: months, priority, criticality",unclassified,in.reuters.com idINL2N1CD19E; maliweb.net 211862,unverified,2016-07-01,2016-10-07
mali-airlift,MINUSMA,AVN_FW_TAC,1,2016-07,2020-07,,2,yes,,,,,,,,,"seen: one aircraft kept by a rotation of several States; assumed: months, priority, criticality",unclassified,norway.no UN mission; regjeringen.no id2577584,unverified,2016-07-01,2016-06-29
mali-isr,MINUSMA,ISR_COY,1,2016-07,2020-07,,2,yes,,,,,,,,G013,"seen: type and number; assumed: months, priority, criticality",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-airfield,MINUSMA,AIRFIELD_UNIT,1,2016-07,2020-07,,2,no,,,,,,,,G014,"seen: type; assumed: number, months, priority, criticality",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-special-forces,MINUSMA,SF_COY,1,2016-07,2020-07,,2,no,,,,,,,,G015,"seen: type and number; assumed: months, priority, criticality",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-eod,MINUSMA,EOD_COY,1,2016-07,2020-07,,1,yes,IEDD; ECM,,,,,,,G016,"seen: type and number; assumed: months, priority, criticality, tags",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-convoy,MINUSMA,COMBAT_CONVOY_BN,1,2016-07,2020-07,,1,yes,MRAP; ROUTE_CLEAR,,,,,,,G017,"seen: type and number; assumed: months, priority, criticality, tags",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-qrf,MINUSMA,QRF_COY,1,2016-07,2020-07,,1,yes,,,,,,,,G018,"seen: type and number; assumed: months, priority, criticality",unclassified,news.abamako.com 157467 (October 2016),unverified,2016-07-01,2016-10-31
mali-fpu,MINUSMA,FPU,3,2016-07,2020-07,,2,no,,,,,,,,,"480 police added by resolution 2295 (2016), as G023 has them; assumed: that they make three units of 160, months, priority, criticality",unclassified,opemam.org 8384,unverified,2016-07-01,2016-10-31

"""#
}
