/// The surnames a speaker's name is told by.
enum Surnames {
  /// Whether two to four Han characters, folded, begin with a surname, or name parts are joined by
  /// a dot (`努尔·白克力`).
  static func isName(_ name: some Collection<Unicode.Scalar>) -> Bool {
    if name.contains("·") {
      return 4...16 ~= name.count && name.allSatisfy { $0.isHan || $0 == "·" }
    }
    if notNames.contains(name) || name.suffix(1).contains(where: offices.contains) { return false }
    guard 2...4 ~= name.count, name.allSatisfy(\.isHan), let first = name.first else {
      return false
    }
    if compound.contains(name.prefix(2)) { return name.count > 2 }
    return name.count < 4 && single.contains(first)
  }

  /// Whether a folded character is a surname.
  static func isSurname(_ character: Unicode.Scalar) -> Bool { single.contains(character) }

  /// What ends the name of an office, not of a person.
  private static let offices = Set("部局院会厅委处科室办组团社".unicodeScalars.map(\.folded))

  /// What begins with a surname's character and is no name.
  private static let notNames = WordList(
    "关于 总结 方案 高度 高举 计划 安全 和平 时间 向前 何时 何谓 常务 全体 全国 全省 全市 全县 全文 通知 通报 连续 都市 于是 应当 经济 经过 平安 "
      + "广大 满怀 解放 解读 马上 金融 关键 关心 明确 明天 别人 相关 相信 从严 水利 公开 公安 公布 国务 国家 文件 文化 文明 成立 成绩 房屋 "
      + "农村 农业 方法 方式 方针 古代 温暖 单位 左右 万众 万一 丰收 安排 安定 居民 车间 习惯 游客 终于 殷切 时代 时期 郑重 支持 宣传 宣布 乐观")

  private static let compound = WordList(
    "欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 端木 东方 南宫 独孤 长孙 宇文")

  /// The commoner ones of the Hundred Family Surnames and of today's census.
  private static let single = Set(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐\
    费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁\
    杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚\
    程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙\
    叶幸司韶郜黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀郏浦尚农温\
    别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空\
    曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴梁丘商牟佘佟肖代覃粟鹿辜闫涂占犹仝银阳招展尧由隋朴岑栗苑战矫初衣门撒买哈才冼区揭原车战郄
    """.unicodeScalars.map(\.folded))
}
