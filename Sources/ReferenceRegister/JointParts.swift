// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/joint-parts.csv`, as it stands.
  static let jointParts: StaticString = #"""
id,joint,pledge,role,isMandatory,from,until,note,marking,source,confidence,validFrom,knownSince
unifil-embed-P106-KAZ-sub-unit,unifil-embed,P106-KAZ,sub-unit,yes,,,,unclassified,outlookindia.com 327832,seen,2019-03-29,2019-03-29
kenya-helicopters-P107-equipment,kenya-helicopters,P107,equipment,yes,,,,unclassified,cm.asiae.co.kr 2021120907062464568,partly-seen,2021-12-08,2021-12-08
kenya-helicopters-P109-money,kenya-helicopters,P109,money,yes,,,,unclassified,cm.asiae.co.kr 2021120907062464568,partly-seen,2021-12-08,2021-12-08
cruz-del-sur-P179-CHL-sub-unit,cruz-del-sur,P179-CHL,sub-unit,yes,,,,unclassified,elmostrador.cl 2011/06/14,seen,2011-06-14,2011-06-14
minustah-embed-P180-sub-unit,minustah-embed,P180,sub-unit,yes,,,,unclassified,dialogo-americas.com SALCON VI,seen,2015-11-20,2015-11-20
unmiss-hospital-P182-GBR-training,unmiss-hospital,P182-GBR,training,no,,,,unclassified,government-world.com; sggpnews.org.vn 77887,partly-seen,2018-10-01,2018-10-01
unmiss-hospital-P182-AUS-lift,unmiss-hospital,P182-AUS,lift,no,,,,unclassified,government-world.com; sggpnews.org.vn 77887,likely,2018-10-01,2018-10-01

"""#
}
