// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/needs.csv`, as it stands.
  static let needs: StaticString = #"""
id,nature,month,document,scope,unitType,words,quantity,people,neededFrom,tags,note,marking,source,confidence,validFrom,knownSince
G001,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,AVN_MUHU,utility helicopter units: critical shortage,,,,MEDEVAC,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G002,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,AVN_ARMED,armed or attack helicopter units: critical shortage,,,,armed escort,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G003,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,INF_COY_IND,infantry units at company level: continuing need,,,,,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G004,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,QRF_COY,quick reaction forces at company level: continuing need,,,,,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G005,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,ISR_COY,ground ISR units: mid-term need,,,,,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G006,requirement,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC,UAS_TACT,aerial ISR units: mid-term need,,,,,,unclassified,"ft.dk 2567779 (Danish Parliament copy), executive summary",seen,2022-03-31,2022-03-31
G007,context,2022-03,Current and Emerging Uniformed Capability Requirements (Mar 2022),GENERIC-RDL,,Vanguard Brigade composition and RDL requirements being rewritten; new set valid from fiscal year 2023/24,,,2023-07-01,,publication promised by end July 2022,unclassified,ft.dk 2567779,seen,2022-03-31,2022-03-31
G008,requirement,2021-06,Current and Emerging Uniformed Capability Requirements (Jun 2021),GENERIC,AVN_MUHU,helicopter units named first among high-demand low-supply units,,,,,,unclassified,"scribd.com 725684752, executive summary",seen,2021-06-30,2021-06-30
G009,requirement,2021-06,Current and Emerging Uniformed Capability Requirements (Jun 2021),GENERIC,AVN_FW_TAC,cargo aircraft named second (text cut after 'cargo'),,,,,,unclassified,scribd.com 725684752,partly-seen,2021-06-30,2021-06-30
G010,context,2017-08,Current and Emerging Uniformed Capability Requirements (Aug 2017),GENERIC,,quarterly update ahead of Vancouver; previous issue May 2017; list itself not readable in the stored copy,,,,,needs full text,unclassified,ottawacitizen.com Defence Watch; careersdocbox 113340346,seen,2017-08-31,2017-08-31
G011,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,AVN_MUHU,helicopter units (transport),,,,,airframe split between transport and attack is our reading,unclassified,news.abamako.com 157467,partly-seen,2016-10-31,2016-10-31
G012,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,AVN_ATTACK,helicopter units (attack),,,,,airframe split between transport and attack is our reading,unclassified,news.abamako.com 157467,partly-seen,2016-10-31,2016-10-31
G013,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,ISR_COY,"intelligence, surveillance and reconnaissance company",1,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G014,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,AIRFIELD_UNIT,airfield support groups,,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G015,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,SF_COY,special forces company,1,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G016,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,EOD_COY,explosive ordnance disposal company,1,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G017,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,COMBAT_CONVOY_BN,combat convoy battalion,1,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G018,requirement,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,QRF_COY,quick reaction force,1,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G019,equipment need,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,FPU,armoured personnel carriers and armoured police vehicles (equipment gap),,,,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G020,context,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,,"none of the 2,049 extra military deployed months after authorisation",,2049,2016-06-29,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G021,context,2016-10,SRSG call after res. 2295 (Oct 2016),MINUSMA,FPU,none of the 480 extra police deployed,,480,2016-06-29,,,unclassified,news.abamako.com 157467,seen,2016-10-31,2016-10-31
G022,context,2016-05,S/2016/498,MINUSMA,,"increase asked from 11,240 to 13,289 military",,2049,,,"intelligence, air support, EOD named",unclassified,opemam.org 8384 (Janes),seen,2016-05-31,2016-05-31
G023,context,2016-05,S/2016/498,MINUSMA,FPU,"police from 1,440 to 1,920, with an intervention unit and a riverine part",,480,,,,unclassified,opemam.org 8384 (Janes),seen,2016-05-31,2016-05-31
G024,requirement,2016-10,Reuters 7 Oct 2016,MINUSMA,AVN_ATTACK,replacement of 4 Dutch attack helicopters,1,,2017-01-01,,no State had come forward,unclassified,in.reuters.com idINL2N1CD19E; maliweb.net 211862,seen,2016-10-07,2016-10-07
G025,requirement,2016-10,Reuters 7 Oct 2016,MINUSMA,AVN_HUHU,replacement of 3 Dutch heavy transport helicopters,1,,2017-01-01,MEDEVAC,up to 300 troops if Germany filled it,unclassified,in.reuters.com idINL2N1CD19E,seen,2016-10-07,2016-10-07
G026,requirement,2019-05,Press 2019,MINUSMA,AVN_MUHU,medevac helicopter gap between Canada (end 31 Jul / 31 Aug) and Romania (mid-Oct),1,120,2019-07-31,MEDEVAC; NIGHT_FLY; NVG,"transport helicopters stopped 31 July 2019, medevac 31 August (extension announced 14 June 2019); Romania operating mid-October; contracted civilian helicopters covered part; known since the day of the source that was read",unclassified,theglobeandmail.com 2019-08-28; upcomingworldnews.com,seen,2019-05-31,2019-08-28
G027,requirement,2019-10,CIVIC 2019,MINUSMA,AVN_MUHU,more military helicopters for the centre,,,,MEDEVAC,,unclassified,civiliansinconflict.org blog minusma-urgently-needs-more-air-assets,seen,2019-10-31,2019-10-31
G028,requirement,2019-10,CIVIC 2019,MINUSMA,FW_ISR,ISR aircraft for the centre,,,,,,unclassified,civiliansinconflict.org blog,seen,2019-10-31,2019-10-31
G029,requirement,2021-07,S/2021/657,MINUSMA,QRF_COY,three quick reaction companies with mine-protected vehicles,3,750,,,"part of +1,730 military",unclassified,janes.com minusma-reinforcements; reliefweb 3758963,seen,2021-07-31,2021-07-31
G030,requirement,2021-07,S/2021/657,MINUSMA,ENG_COMBAT_COY,combat engineer company,1,117,,,"part of +1,730 military",unclassified,janes.com minusma-reinforcements; reliefweb 3758963,seen,2021-07-31,2021-07-31
G031,requirement,2021-07,S/2021/657,MINUSMA,AVN_MUHU,"two helicopter units, up to ten airframes together",2,260,2023-01-01,,"part of +1,730 military",unclassified,janes.com minusma-reinforcements; reliefweb 3758963,seen,2021-07-31,2021-07-31
G032,requirement,2021-07,S/2021/657,MINUSMA,AIRFIELD_UNIT,aviation support unit,1,30,2023-01-01,,"part of +1,730 military",unclassified,janes.com minusma-reinforcements; reliefweb 3758963,seen,2021-07-31,2021-07-31
G033,requirement,2021-07,S/2021/657,MINUSMA,FPU,additional police,,339,,,,unclassified,janes.com minusma-reinforcements,seen,2021-07-31,2021-07-31
G034,requirement,2022-03,Press 2022,MINUSMA,AVN_ATTACK,"replacements sought for the helicopter unit of Ukraine, which left",1,,2022-03-15,,"eleven airframes left, about four lightly armed",unclassified,military.africa 16490,partly-seen,2022-03-31,2022-03-31
G035,requirement,2022-03,Press 2022,MINUSMA,AVN_MUHU,transport and utility helicopters sought,,,2022-03-15,,,unclassified,military.africa 16490,partly-seen,2022-03-31,2022-03-31
G036,context,2021-02,Report of the Secretary-General Feb 2021,MINUSCA,,"increase of 2,750 military to 14,400",,2750,,,phased,unclassified,galusaustralis.com; africa-news.net,seen,2021-02-28,2021-02-28
G037,context,2021-02,Report of the Secretary-General Feb 2021,MINUSCA,FPU,"increase of 940 police to 3,020",,940,,,phased,unclassified,galusaustralis.com; africa-news.net,seen,2021-02-28,2021-02-28
G038,requirement,2020-12,Inter-mission cooperation,MINUSCA,AVN_ATTACK,two armed helicopters borrowed from UNMISS,1,,2020-12-23,,"2 months, then prolonged to 10 April 2021",unclassified,africa-news.net; galusaustralis.com,seen,2020-12-31,2020-12-31
G039,requirement,2020-12,Inter-mission cooperation,MINUSCA,INF_COY_IND,about 350 infantry borrowed from UNMISS,2,350,2020-12-23,,,unclassified,africa-news.net,seen,2020-12-31,2020-12-31
G040,requirement,2016-08,Res. 2304 (2016),UNMISS,INF_BN,"Regional Protection Force of 4,000",,4000,2016-12-31,,"first 31 arrived 20 Apr-15 May 2017, 8 months later",unclassified,von.gov.ng; chinagate.cn 40719731; eyeradio.org,seen,2016-08-12,2016-08-12
G041,requirement,2016-08,Res. 2304 (2016),UNMISS,ENG_CONST_COY,construction engineers for RPF camp,1,,2017-04-20,,,unclassified,von.gov.ng,seen,2016-08-12,2016-08-12
G042,requirement,2019-02,National press,UNMISS,ENG_CONST_COY,engineer unit to replace those of the United Kingdom from 2020,1,268,2020-02-29,,"five candidate States; three at Level 1, two unregistered",unclassified,en.cand.com.vn 533400,seen,2019-02-28,2019-02-28
G043,requirement,2013-12,S/2013/758 (letter 23 Dec 2013),UNMISS,INF_BN,five infantry battalions by transfer from other missions,5,,2013-12-31,,,unclassified,recalled,likely,2013-12-23,2013-12-23
G044,requirement,2013-12,S/2013/758,UNMISS,AVN_ATTACK,three attack helicopters,1,,2013-12-31,,,unclassified,recalled,likely,2013-12-23,2013-12-23
G045,requirement,2013-12,S/2013/758,UNMISS,AVN_MUHU,three utility helicopters,1,,2013-12-31,,,unclassified,recalled,likely,2013-12-23,2013-12-23
G046,requirement,2013-12,S/2013/758,UNMISS,AVN_FW_TAC,one C-130,1,,2013-12-31,,,unclassified,recalled,likely,2013-12-23,2013-12-23
G047,requirement,2011-02,"USG to C-34, 22 Feb 2011",ALL,AVN_MUHU,"137 military helicopters required, 56 missing by April 2011",56,,2011-04-30,,"Sudan, Darfur and the Democratic Republic of the Congo worst hit",unclassified,news.un.org 2011/02/367292; defenceweb.co.za,seen,2011-02-22,2011-02-22
G048,baseline,2011-08,World Politics Review,ALL,AVN_MUHU,176 helicopters fielded in 15 operations (civil and military),176,,,,"fielded count, not a gap",unclassified,worldpoliticsreview.com,partly-seen,2011-08-31,2011-08-31
G049,context,2009-12,C-34 process,ALL,,gap lists issued to Member States since December 2009,,,,,,unclassified,news.un.org 2011/02/367292; defenceweb.co.za,seen,2009-12-31,2009-12-31
G050,requirement,2009-12,S/2009/659,ALL,AVN_MUHU,lack of utility helicopters,,,,,,unclassified,source 002,seen,2009-12-31,2009-12-31
G051,equipment need,2009-12,S/2009/659,ALL,,lack of communications equipment,,,,,,unclassified,source 002,seen,2009-12-31,2009-12-31
G052,equipment need,2009-12,S/2009/659,ALL,,lack of intelligence equipment,,,,,,unclassified,source 002,seen,2009-12-31,2009-12-31
G053,"training, procedure or effect",2016-11,Japan statement,MINUSMA,,training and equipment against explosive devices,,,,,,unclassified,source 003,seen,2016-11-30,2016-11-30
G054,"training, procedure or effect",2016-11,Japan statement,MINUSMA,,better medical evacuation procedures,,,,,,unclassified,source 003,seen,2016-11-30,2016-11-30
G055,"training, procedure or effect",2016-11,Japan statement,MINUSMA,,secured supply routes,,,,,,unclassified,source 003,seen,2016-11-30,2016-11-30
G056,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,AVN_MUHU,18 transport helicopters,18,,2007-12-31,,,unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G057,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,AVN_ATTACK,6 tactical helicopters,6,,2007-12-31,,only 5 tactical helicopters arrived (2010),unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G058,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,TPT_COY_HVY,heavy transport unit,1,,2007-12-31,,,unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G059,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,TPT_COY_LT,medium transport unit,1,,2007-12-31,,,unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G060,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,LOG_COY,multi-role logistics unit,1,,2007-12-31,,,unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G061,requirement,2008-02,Reports on UNAMID 2008-2010,UNAMID,RECCE_COY,aerial reconnaissance unit,1,,2007-12-31,,,unclassified,recalled; shortage itself in opiniojuris.org 2007/12/28,likely,2008-02-29,2008-02-29
G062,requirement,2011-01,New Times,UNAMID,AVN_MUHU,"helicopters; two States had pledged, one of them four",1,,,,,unclassified,newtimes.co.rw 53990,seen,2011-01-31,2011-01-31
G063,requirement,2008-11,Res. 1843 (2008) reinforcement,MONUC,INF_BN,"two infantry battalions of the 3,085-troop reinforcement",2,,,,,unclassified,recalled,unverified,2008-11-30,2008-11-30
G064,requirement,2008-11,Res. 1843 (2008) reinforcement,MONUC,AVN_MUHU,18 utility helicopters,18,,,,,unclassified,recalled,unverified,2008-11-30,2008-11-30
G065,requirement,2008-11,Res. 1843 (2008) reinforcement,MONUC,AVN_FW_TAC,two C-130,2,,,,,unclassified,recalled,unverified,2008-11-30,2008-11-30
G066,requirement,2008-11,Res. 1843 (2008) reinforcement,MONUC,SF_COY,special forces companies,,,,,,unclassified,recalled,unverified,2008-11-30,2008-11-30
G067,context,2008-12,GAO-09-142,NOTIONAL,INF_BN,"a likely new operation needs 21,000 troops and observers",,21000,,,,unclassified,gao.justia.com; pdfslide.net,seen,2008-12-31,2008-12-31
G068,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,CUAS_UNIT,counter-UAS detachment,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G069,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,EOD_COY,EOD / C-IED units,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G070,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,AVN_MUHU,utility helicopters with NVG and MEDEVAC,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G071,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,QRF_COY,QRF companies,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G072,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,FPU,FPUs with armoured vehicles and French language,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G073,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,UAS_TACT,tactical UAS,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G074,requirement,2023-06,Current and Emerging Uniformed Capability Requirements / pledging guide 2023,GENERIC,MED_L2,Level 2 / 2+ hospitals with aeromedical teams,,,,,,unclassified,"recalled; theme level confirmed by afrinewz.com 2023/12 and theworldmonitor.com (aviation, infantry, QRF, reconnaissance, EOD)",unverified,2023-06-30,2023-06-30
G075,requirement,2023-12,Accra summary,GENERIC,AVN_MUHU,aviation units,,,,,,unclassified,theworldmonitor.com; afrinewz.com 2023/12,seen,2023-12-31,2023-12-31
G076,requirement,2023-12,Accra summary,GENERIC,QRF_COY,quick reaction and rapid deployment units,,,,,,unclassified,theworldmonitor.com,seen,2023-12-31,2023-12-31
G077,requirement,2023-12,Accra summary,GENERIC,RECCE_COY,reconnaissance units,,,,,,unclassified,theworldmonitor.com,seen,2023-12-31,2023-12-31
G078,requirement,2023-12,Accra summary,GENERIC,EOD_COY,EOD units,,,,,,unclassified,theworldmonitor.com,seen,2023-12-31,2023-12-31
G079,requirement,2021-12,US statement Seoul,GENERIC,AVN_MUHU,aviation gap,,,,,,unclassified,usun.usmission.gov remarks,seen,2021-12-31,2021-12-31
G080,requirement,2021-12,US statement Seoul,GENERIC,MPKI_UNIT,peacekeeping-intelligence gap,,,,,,unclassified,usun.usmission.gov remarks,seen,2021-12-31,2021-12-31
G081,requirement,2021-12,US statement Seoul,GENERIC,MED_L2,medical unit gap,,,,,,unclassified,usun.usmission.gov remarks,seen,2021-12-31,2021-12-31
G082,context,2017-11,Secretary-General / Japan note,GENERIC,AVN_FW_TAC,rotation plans for transport aircraft to be used more,,,,,,unclassified,source 000,seen,2017-11-30,2017-11-30
G083,requirement,2013-06,"Force commanders' briefing to the Council, June 2013",MONUSCO,UAS_TACT,unmanned aircraft awaited for September 2013; more advanced technology asked by the Force Commander,1,,2013-09-30,,,unclassified,news.un.org 2013/06/443322,seen,2013-06-30,2013-06-30
G084,baseline,2013-01,"UNIFIL fielded strength 2013 (baseline, not a gap)",UNIFIL,MAR_FRIGATE,"maritime task force of 8 ships and 1,000 sailors; 10 helicopters of which 3 on ships",8,1000,,,baseline to compare later shortfalls,unclassified,worldwebnews.it,partly-seen,2013-01-31,2013-01-31
G085,requirement,2017-12,UN statement on RDL,GENERIC-RDL,FP_COY,Vanguard Brigade: pool to open or reinforce a mission within 60 days,1,160,,,first filled by Bhutan,unclassified,unficyp.unmissions.org 2 Dec 2017,seen,2017-12-31,2017-12-31

"""#
}
