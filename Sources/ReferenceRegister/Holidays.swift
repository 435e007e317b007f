// swift-format-ignore-file
// Written by script/reference. Change Reference/, then run it.

extension ReferenceRegister {
  /// `Reference/holidays.csv`, as it stands.
  static let holidays: StaticString = #"""
id,day,name,kind,source,confidence,validFrom,knownSince
2016-01-01-new-years-day,2016-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2016-01-01,2015-12-01
2016-01-07-orthodox-christmas,2016-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2016-01-07,2015-12-01
2016-03-25-good-friday,2016-03-25,Good Friday,official,recalled: the yearly circular fixes the days,likely,2016-03-25,2015-12-01
2016-04-29-orthodox-good-friday,2016-04-29,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2016-04-29,2015-12-01
2016-05-30-memorial-day,2016-05-30,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2016-05-30,2015-12-01
2016-07-04-independence-day,2016-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2016-07-04,2015-12-01
2016-07-06-eid-al-fitr,2016-07-06,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2016-07-06,2015-12-01
2016-09-05-labour-day,2016-09-05,Labour Day,official,recalled: the yearly circular fixes the days,likely,2016-09-05,2015-12-01
2016-09-12-eid-al-adha,2016-09-12,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2016-09-12,2015-12-01
2016-10-12-yom-kippur,2016-10-12,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2016-10-12,2015-12-01
2016-11-24-thanksgiving-day,2016-11-24,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2016-11-24,2015-12-01
2016-12-26-christmas-day,2016-12-26,Christmas Day (observed),official,recalled: the yearly circular fixes the days,likely,2016-12-26,2015-12-01
2017-01-02-new-years-day,2017-01-02,New Year's Day (observed),official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-01-02,2016-12-01
2017-01-06-orthodox-christmas,2017-01-06,Orthodox Christmas (observed),floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-01-06,2016-12-01
2017-02-20-presidents-day,2017-02-20,Presidents' Day,floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-02-20,2016-12-01
2017-04-14-good-friday,2017-04-14,Good Friday,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-04-14,2016-12-01
2017-05-10-day-of-vesak,2017-05-10,Day of Vesak,floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-05-10,2016-12-01
2017-05-29-memorial-day,2017-05-29,Memorial Day,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-05-29,2016-12-01
2017-06-26-eid-al-fitr,2017-06-26,Eid al-Fitr,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-06-26,2016-12-01
2017-07-04-independence-day,2017-07-04,Independence Day,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-07-04,2016-12-01
2017-09-01-eid-al-adha,2017-09-01,Eid al-Adha,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-09-01,2016-12-01
2017-09-04-labour-day,2017-09-04,Labour Day,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-09-04,2016-12-01
2017-09-29-yom-kippur,2017-09-29,Yom Kippur (observed),floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-09-29,2016-12-01
2017-10-19-diwali,2017-10-19,Diwali,floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-10-19,2016-12-01
2017-11-03-gurpurab,2017-11-03,Gurpurab (observed),floating,docsbay.net copy of ST/IC circular 16-19205,seen,2017-11-03,2016-12-01
2017-11-23-thanksgiving-day,2017-11-23,Thanksgiving Day,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-11-23,2016-12-01
2017-12-25-christmas-day,2017-12-25,Christmas Day,official,docsbay.net copy of ST/IC circular 16-19205,seen,2017-12-25,2016-12-01
2018-01-01-new-years-day,2018-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2018-01-01,2017-12-01
2018-03-30-good-friday,2018-03-30,Good Friday,official,recalled: the yearly circular fixes the days,likely,2018-03-30,2017-12-01
2018-04-06-orthodox-good-friday,2018-04-06,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2018-04-06,2017-12-01
2018-05-28-memorial-day,2018-05-28,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2018-05-28,2017-12-01
2018-06-15-eid-al-fitr,2018-06-15,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2018-06-15,2017-12-01
2018-07-04-independence-day,2018-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2018-07-04,2017-12-01
2018-08-21-eid-al-adha,2018-08-21,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2018-08-21,2017-12-01
2018-09-03-labour-day,2018-09-03,Labour Day,official,recalled: the yearly circular fixes the days,likely,2018-09-03,2017-12-01
2018-09-19-yom-kippur,2018-09-19,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2018-09-19,2017-12-01
2018-11-07-diwali,2018-11-07,Diwali,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2018-11-07,2017-12-01
2018-11-22-thanksgiving-day,2018-11-22,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2018-11-22,2017-12-01
2018-12-25-christmas-day,2018-12-25,Christmas Day,official,recalled: the yearly circular fixes the days,likely,2018-12-25,2017-12-01
2019-01-01-new-years-day,2019-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2019-01-01,2018-12-01
2019-01-07-orthodox-christmas,2019-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2019-01-07,2018-12-01
2019-04-19-good-friday,2019-04-19,Good Friday,official,recalled: the yearly circular fixes the days,likely,2019-04-19,2018-12-01
2019-04-26-orthodox-good-friday,2019-04-26,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2019-04-26,2018-12-01
2019-05-27-memorial-day,2019-05-27,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2019-05-27,2018-12-01
2019-06-05-eid-al-fitr,2019-06-05,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2019-06-05,2018-12-01
2019-07-04-independence-day,2019-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2019-07-04,2018-12-01
2019-08-12-eid-al-adha,2019-08-12,Eid al-Adha (observed),official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2019-08-12,2018-12-01
2019-09-02-labour-day,2019-09-02,Labour Day,official,recalled: the yearly circular fixes the days,likely,2019-09-02,2018-12-01
2019-10-09-yom-kippur,2019-10-09,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2019-10-09,2018-12-01
2019-11-28-thanksgiving-day,2019-11-28,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2019-11-28,2018-12-01
2019-12-25-christmas-day,2019-12-25,Christmas Day,official,recalled: the yearly circular fixes the days,likely,2019-12-25,2018-12-01
2020-01-01-new-years-day,2020-01-01,New Year's Day,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-01-01,2019-12-01
2020-01-07-orthodox-christmas,2020-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2020-01-07,2019-12-01
2020-04-10-good-friday,2020-04-10,Good Friday,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-04-10,2019-12-01
2020-04-17-orthodox-good-friday,2020-04-17,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2020-04-17,2019-12-01
2020-05-25-memorial-day,2020-05-25,Memorial Day,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-05-25,2019-12-01
2020-05-26-eid-al-fitr,2020-05-26,Eid al-Fitr,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-05-26,2019-12-01
2020-07-03-independence-day,2020-07-03,Independence Day (observed),official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-07-03,2019-12-01
2020-07-31-eid-al-adha,2020-07-31,Eid al-Adha,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-07-31,2019-12-01
2020-09-07-labour-day,2020-09-07,Labour Day,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-09-07,2019-12-01
2020-09-28-yom-kippur,2020-09-28,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2020-09-28,2019-12-01
2020-11-26-thanksgiving-day,2020-11-26,Thanksgiving Day,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-11-26,2019-12-01
2020-12-25-christmas-day,2020-12-25,Christmas Day,official,ask.un.org/faq/112514 (ST/IC/2019/23),seen,2020-12-25,2019-12-01
2021-01-01-new-years-day,2021-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2021-01-01,2020-12-01
2021-01-07-orthodox-christmas,2021-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2021-01-07,2020-12-01
2021-04-02-good-friday,2021-04-02,Good Friday,official,recalled: the yearly circular fixes the days,likely,2021-04-02,2020-12-01
2021-04-30-orthodox-good-friday,2021-04-30,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2021-04-30,2020-12-01
2021-05-13-eid-al-fitr,2021-05-13,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2021-05-13,2020-12-01
2021-05-31-memorial-day,2021-05-31,Memorial Day,official,historyiiea.com week ahead (31 May 2021 shown as UN official holiday),seen,2021-05-31,2020-12-01
2021-07-05-independence-day,2021-07-05,Independence Day (observed),official,recalled: the yearly circular fixes the days,likely,2021-07-05,2020-12-01
2021-07-20-eid-al-adha,2021-07-20,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2021-07-20,2020-12-01
2021-09-06-labour-day,2021-09-06,Labour Day,official,recalled: the yearly circular fixes the days,likely,2021-09-06,2020-12-01
2021-09-16-yom-kippur,2021-09-16,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2021-09-16,2020-12-01
2021-11-04-diwali,2021-11-04,Diwali,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2021-11-04,2020-12-01
2021-11-25-thanksgiving-day,2021-11-25,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2021-11-25,2020-12-01
2021-12-24-christmas-day,2021-12-24,Christmas Day (observed),official,recalled: the yearly circular fixes the days,likely,2021-12-24,2020-12-01
2021-12-31-new-years-day,2021-12-31,New Year's Day (observed),official,recalled: the yearly circular fixes the days; 1 January 2022 was a Saturday: the day observed could have been 3 January,unverified,2021-12-31,2021-12-01
2022-01-07-orthodox-christmas,2022-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2022-01-07,2021-12-01
2022-04-15-good-friday,2022-04-15,Good Friday,official,recalled: the yearly circular fixes the days,likely,2022-04-15,2021-12-01
2022-04-22-orthodox-good-friday,2022-04-22,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2022-04-22,2021-12-01
2022-05-02-eid-al-fitr,2022-05-02,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2022-05-02,2021-12-01
2022-05-30-memorial-day,2022-05-30,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2022-05-30,2021-12-01
2022-07-04-independence-day,2022-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2022-07-04,2021-12-01
2022-07-11-eid-al-adha,2022-07-11,Eid al-Adha (observed),official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2022-07-11,2021-12-01
2022-09-05-labour-day,2022-09-05,Labour Day,official,recalled: the yearly circular fixes the days,likely,2022-09-05,2021-12-01
2022-10-05-yom-kippur,2022-10-05,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2022-10-05,2021-12-01
2022-10-24-diwali,2022-10-24,Diwali,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2022-10-24,2021-12-01
2022-11-24-thanksgiving-day,2022-11-24,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2022-11-24,2021-12-01
2022-12-26-christmas-day,2022-12-26,Christmas Day (observed),official,recalled: the yearly circular fixes the days,likely,2022-12-26,2021-12-01
2023-01-02-new-years-day,2023-01-02,New Year's Day (observed),official,recalled: the yearly circular fixes the days,likely,2023-01-02,2022-12-01
2023-04-07-good-friday,2023-04-07,Good Friday,official,recalled: the yearly circular fixes the days,likely,2023-04-07,2022-12-01
2023-04-14-orthodox-good-friday,2023-04-14,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2023-04-14,2022-12-01
2023-04-21-eid-al-fitr,2023-04-21,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon; the United Nations in Vienna used 24 April and 29 June 2023",unverified,2023-04-21,2022-12-01
2023-05-29-memorial-day,2023-05-29,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2023-05-29,2022-12-01
2023-06-28-eid-al-adha,2023-06-28,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon; the United Nations in Vienna used 24 April and 29 June 2023",unverified,2023-06-28,2022-12-01
2023-07-04-independence-day,2023-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2023-07-04,2022-12-01
2023-09-04-labour-day,2023-09-04,Labour Day,official,recalled: the yearly circular fixes the days,likely,2023-09-04,2022-12-01
2023-09-25-yom-kippur,2023-09-25,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2023-09-25,2022-12-01
2023-11-23-thanksgiving-day,2023-11-23,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2023-11-23,2022-12-01
2023-12-25-christmas-day,2023-12-25,Christmas Day,official,recalled: the yearly circular fixes the days,likely,2023-12-25,2022-12-01
2024-01-01-new-years-day,2024-01-01,New Year's Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-01-01,2023-12-01
2024-03-29-good-friday,2024-03-29,Good Friday,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-03-29,2023-12-01
2024-04-10-eid-al-fitr,2024-04-10,Eid al-Fitr,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-04-10,2023-12-01
2024-05-03-orthodox-good-friday,2024-05-03,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2024-05-03,2023-12-01
2024-05-27-memorial-day,2024-05-27,Memorial Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-05-27,2023-12-01
2024-06-17-eid-al-adha,2024-06-17,Eid al-Adha,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-06-17,2023-12-01
2024-07-04-independence-day,2024-07-04,Independence Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-07-04,2023-12-01
2024-09-02-labour-day,2024-09-02,Labour Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-09-02,2023-12-01
2024-11-28-thanksgiving-day,2024-11-28,Thanksgiving Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-11-28,2023-12-01
2024-12-25-christmas-day,2024-12-25,Christmas Day,official,Global Times reader Q&A (csdn.cc/amp/world/2615133.html),seen,2024-12-25,2023-12-01
2025-01-01-new-years-day,2025-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2025-01-01,2024-12-01
2025-01-07-orthodox-christmas,2025-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2025-01-07,2024-12-01
2025-03-31-eid-al-fitr,2025-03-31,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2025-03-31,2024-12-01
2025-04-18-good-friday,2025-04-18,Good Friday,official,recalled: the yearly circular fixes the days,likely,2025-04-18,2024-12-01
2025-05-26-memorial-day,2025-05-26,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2025-05-26,2024-12-01
2025-06-06-eid-al-adha,2025-06-06,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2025-06-06,2024-12-01
2025-07-04-independence-day,2025-07-04,Independence Day,official,recalled: the yearly circular fixes the days,likely,2025-07-04,2024-12-01
2025-09-01-labour-day,2025-09-01,Labour Day,official,recalled: the yearly circular fixes the days,likely,2025-09-01,2024-12-01
2025-10-02-yom-kippur,2025-10-02,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2025-10-02,2024-12-01
2025-10-20-diwali,2025-10-20,Diwali,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2025-10-20,2024-12-01
2025-11-27-thanksgiving-day,2025-11-27,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2025-11-27,2024-12-01
2025-12-25-christmas-day,2025-12-25,Christmas Day,official,recalled: the yearly circular fixes the days,likely,2025-12-25,2024-12-01
2026-01-01-new-years-day,2026-01-01,New Year's Day,official,recalled: the yearly circular fixes the days,likely,2026-01-01,2025-12-01
2026-01-07-orthodox-christmas,2026-01-07,Orthodox Christmas,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2026-01-07,2025-12-01
2026-03-20-eid-al-fitr,2026-03-20,Eid al-Fitr,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2026-03-20,2025-12-01
2026-04-03-good-friday,2026-04-03,Good Friday,official,recalled: the yearly circular fixes the days,likely,2026-04-03,2025-12-01
2026-04-10-orthodox-good-friday,2026-04-10,Orthodox Good Friday,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2026-04-10,2025-12-01
2026-05-25-memorial-day,2026-05-25,Memorial Day,official,recalled: the yearly circular fixes the days,likely,2026-05-25,2025-12-01
2026-05-27-eid-al-adha,2026-05-27,Eid al-Adha,official,"recalled: the yearly circular fixes the days, and Eid by the moon",unverified,2026-05-27,2025-12-01
2026-07-03-independence-day,2026-07-03,Independence Day (observed),official,recalled: the yearly circular fixes the days,likely,2026-07-03,2025-12-01
2026-09-07-labour-day,2026-09-07,Labour Day,official,recalled: the yearly circular fixes the days,likely,2026-09-07,2025-12-01
2026-09-21-yom-kippur,2026-09-21,Yom Kippur,floating,recalled; GA res. 69/250 asks that no meetings be held on it; the observance at Headquarters that year was not seen,unverified,2026-09-21,2025-12-01
2026-11-26-thanksgiving-day,2026-11-26,Thanksgiving Day,official,recalled: the yearly circular fixes the days,likely,2026-11-26,2025-12-01
2026-12-25-christmas-day,2026-12-25,Christmas Day,official,recalled: the yearly circular fixes the days,likely,2026-12-25,2025-12-01

"""#
}
