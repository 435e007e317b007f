// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/joint-pledges.csv`, as it stands.
  static let jointPledges: StaticString = #"""
id,form,lead,name,note,marking,source,confidence,validFrom,knownSince
unifil-embed,EMBED,P106,"Sub-unit of Kazakhstan in the battalion of India, UNIFIL",,unclassified,outlookindia.com 327832,seen,2019-03-29,2019-03-29
kenya-helicopters,EQUIP,P108,Helicopter unit of Kenya with airframes of the Republic of Korea and money of the United States,that both parts are needed for the whole is our reading,unclassified,cm.asiae.co.kr 2021120907062464568,partly-seen,2021-12-08,2021-12-08
cruz-del-sur,STANDBY_BINATIONAL,P179,Cruz del Sur,,unclassified,elmostrador.cl 2011/06/14,seen,2011-06-14,2011-06-14
minustah-embed,EMBED,P180-CHL,"Soldiers of El Salvador in the battalion of Chile, MINUSTAH",,unclassified,dialogo-americas.com SALCON VI,seen,2015-11-20,2015-11-20
unmiss-hospital,TRAIN,P182,"Level 2 hospital of Viet Nam in UNMISS, prepared by the United Kingdom, moved by Australia",airlift by Australia is recalled,unclassified,government-world.com; sggpnews.org.vn 77887,partly-seen,2018-10-01,2018-10-01

"""#
}
