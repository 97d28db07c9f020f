import Testing

@testable import Describing

/// What titles, names and signatures tell, and what they do not.
@Suite struct FieldReaderTests {
  @Test(arguments: [
    ("2014年工作总结", "2014", nil), ("二〇一四年工作总结", "2014", nil), ("二零一四年工作总结", "2014", nil),
    ("二○一四年五月八日", "2014", "2014-05-08"), ("民國103年總結", "2014", nil), ("民国一百零三年总结", "2014", nil),
    ("中華民國101年5月30日", "2012", "2012-05-30"), ("2014年5月8日", "2014", "2014-05-08"),
    ("2014-05-08 来访", "2014", "2014-05-08"), ("2014.5.8", "2014", "2014-05-08"),
    ("20140508", "2014", "2014-05-08"), ("２０１４年５月", "2014", "2014-05"),
    ("2023—2025年方案", "2023", nil),
    ("2014 年 5 月 8 日", "2014", "2014-05-08"), ("2014年13月", "2014", nil),
    ("一九五八年二月三日", "1958", "1958-02-03"),
  ])
  func readsDates(text: String, year: String, date: String?) {
    let found = DateReader.first(in: LineText(text))?.date
    #expect(found.map { String($0.year) } == year)
    #expect(found?.text == date)
  }

  @Test(arguments: ["2014", "12014年", "9999年", "20141399", "1.5亿元", "103年", "一四年", "二十年来", "十四五"])
  func readsNoDate(text: String) {
    #expect(DateReader.first(in: LineText(text)) == nil)
  }

  @Test(arguments: [
    ("浙江省", "浙江省", "省"), ("内蒙古自治区政府", "内蒙古自治区", "省"), ("射陽縣總工會", "射陽縣", "县"),
    ("江苏省盐城市射阳县政府", "江苏省盐城市射阳县", "县"),
    ("望江口镇总工会", "望江口镇", "镇"), ("沙市区总工会", "沙市区", "区"), ("恩施土家族苗族自治州", "恩施土家族苗族自治州", "市"),
    ("北京市朝阳区", "北京市朝阳区", "区"),
    ("浦东新区", "浦东新区", "区"), ("广西政府工作报告", "广西", "省"),
  ])
  func readsPlaces(text: String, place: String, level: String) {
    let line = LineText(text)
    let found = PlaceReader.place(at: 0, in: line)
    #expect(found.map { line[$0.range] } == place)
    #expect(found?.level == level)
  }

  @Test(arguments: [
    "全市", "城市", "城镇化", "我县", "各区", "开发区", "乡镇企业", "人力资源市场", "县级", "自然保护区", "历史文化名镇", "民族乡",
    "某某诉山东省", "关于城市", "",
  ])
  func readsNoPlace(text: String) {
    #expect(PlaceReader.place(at: 0, in: LineText(text)) == nil)
  }

  @Test(arguments: [
    ("射阳县总工会半年总结", "射阳县总工会"), ("昆明市人民政府2016年", "昆明市人民政府"), ("某某电子股份有限公司企业工会", nil),
    ("遠岸電子股份有限公司企業工會協約", "遠岸電子股份有限公司企業工會"), ("青瀾縣餐飲業職業工會報告", "青瀾縣餐飲業職業工會"), ("国务院关于", "国务院"),
    ("中共中央纪律检查委员会关于", "中共中央纪律检查委员会"), ("中共中央政治局", nil), ("工会工作会议", nil), ("安岭市工会第七次", nil),
    ("政府工作报告", nil),
    ("关于加强工会工作", nil), ("市政府", nil),
  ])
  func readsBodies(text: String, body: String?) {
    let line = LineText(text)
    #expect(BodyReader.body(at: 0, in: line).map { line[$0] } == body)
  }

  @Test(arguments: [
    ("岳阴县人民政府副县长  温树棠", "温树棠"), ("代市长 刘 忻", "刘忻"), ("市长熊茂平作政府工作报告", "熊茂平"), ("（省长　王儒林）", "王儒林"),
    ("主席李四同志", "李四"), ("主　席　王院長金平", "王金平"), ("林委员长四海说明", nil), ("县长要抓好落实", nil), ("省长办公会", nil),
    ("主席", nil), ("书记关于", nil),
  ])
  func readsOfficeHolders(text: String, name: String?) {
    #expect(PersonReader.officeHolder(in: LineText(text)) == name)
  }

  @Test(arguments: [
    ("主持人：东陵县总工会党组书记、常务副主席  甘立群", "甘立群"), ("报告人：李四", "李四"), ("讲话人:努尔·白克力", "努尔·白克力"), ("主持人：", nil),
    ("主持人：办公室", nil),
  ])
  func readsLabelledNames(text: String, name: String?) {
    #expect(PersonReader.labelled(in: LineText(text)) == name)
  }

  @Test(arguments: [
    ("在全县工会工作会议上的讲话", "讲话"), ("工會大會開幕式主持稿", "主持词"), ("工作总结及工作思路", "总结"), ("工作报告（摘要）", "报告"),
    ("关于报告的意见", "意见"),
    ("实施方案（2023—2025年）", "方案"), ("讲话精神学习", nil), ("工会之歌", nil), ("總結(jié)", "总结"),
  ])
  func readsKinds(text: String, kind: String?) {
    #expect(KindReader.kind(of: LineText(text))?.kind == kind)
  }

  @Test(arguments: [
    ("报告/浙江省_2008.txt", "浙江省", "2008"), ("2018-01-29-来访.txt", nil, "2018"),
    ("1996-九五纲要.txt", nil, "1996"),
    ("1840-1949_史料.txt", nil, nil), ("a_12345.txt", nil, nil), ("射阳县总工会.txt", "射阳县", nil),
    ("总结2013.txt", nil, "2013"), ("2013总结.txt", nil, "2013"), ("射阳县总工会工作总结2013.txt", "射阳县", "2013"),
    ("總結２０１３.txt", nil, "2013"), ("2000人大会.txt", nil, nil), ("文件第2013.txt", nil, nil),
    ("总结12013.txt", nil, nil), ("2012总结2013.txt", nil, nil), ("总结a2013.txt", nil, nil),
  ])
  func readsFileNames(name: String, place: String?, year: String?) throws {
    #expect(try DescribedText.value(.place, of: "正文。", named: name) == place)
    #expect(try DescribedText.value(.year, of: "正文。", named: name) == year)
  }

  @Test func theTitlePageIsRead() throws {
    let text = """
      政府工作报告

      ——2013年1月15日在平川市第十五届人民代表大会第三次会议上

      平川市人民政府市长　温树棠

      各位代表：
      2012年，全市上下认真工作。
      """
    let fields = try DescribedText.documents(of: text)[0].fields
    #expect(
      fields.map { "\($0.name)=\($0.value)" } == [
        "题=政府工作报告", "年=2013", "日期=2013-01-15", "地=平川市", "级=市", "单位=平川市人民政府", "人=温树棠", "类=报告",
      ])
  }

  @Test(arguments: [
    ("# 《新闻联播》 (20260712)\n正文。", "《新闻联播》 (20260712)"), ("**总结**\n正文。", "总结"),
    ("工会总结3篇(3)\n正文。", "工会总结"),
    ("工会总结三篇\n正文。", "工会总结"), ("2013\n\n工会总结\n正文。", "工会总结"), ("同志们：\n正文。", nil),
  ])
  func readsTitles(text: String, title: String?) throws {
    #expect(try DescribedText.value(.title, of: text) == title)
  }

  @Test func whatCannotBeToldIsAbsent() throws {
    let text = "我们的同志在困难的时候，要看到成绩，要看到光明，要提高我们的勇气。\n我县工会要抓好落实，市长也来了。\n"
    #expect(try DescribedText.documents(of: text)[0].fields == [])
  }
}
