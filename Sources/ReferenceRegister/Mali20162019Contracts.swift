// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/mali-2016-2019/contracts.csv`, as it stands.
  static let mali20162019Contracts: StaticString = #"""
id,mission,unitType,quantity,from,until,tags,limits,monthlyCost,note,marking,source,confidence,validFrom,knownSince
mali-civilian-helicopters,MINUSMA,AVN_MUHU,1,2019-08-01,2019-10-15,,"by day alone; no task under fire; no forward medical evacuation: all three assumed, as usual for commercial aircraft",,"seen: contracted civilian helicopters covered part of the gap of summer 2019; assumed: the number, the days, which are those of the gap, and the limits",unclassified,theglobeandmail.com 2019-08-28; upcomingworldnews.com,unverified,2019-08-01,2019-08-28

"""#
}
