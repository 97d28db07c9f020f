// Made by `make tables` from ICU 72, Unihan 15 (Debian: unicode-data) and the character table
// of OpenCC 1.1 (Debian: libopencc-data); not to be edited. The commands:
//
//   bzcat /usr/share/unicode/Unihan_Variants.txt.bz2 > variants.txt
//   bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 > readings.txt
//   bzcat /usr/share/unicode/Unihan_OtherMappings.txt.bz2 > mappings.txt
//   opencc_dict -i /usr/share/opencc/TSCharacters.ocd2 -f ocd2 -o opencc.txt -t text
//   swift run generate-tables --variants variants.txt --readings readings.txt \
//     --mappings mappings.txt --opencc opencc.txt --output Sources/Analysis/Tables

/// Forms of characters (case, width, compatibility) and what they are folded to.
enum FormFoldTable {
  /// `first last step difference`, hexadecimal; every step-th one is folded.
  static let shifts = """
    41 5A 1 +20
    A0 A0 1 -80
    B5 B5 1 +307
    C0 D6 1 +20
    D8 DE 1 +20
    100 12E 2 +1
    132 136 2 +1
    139 147 2 +1
    14A 176 2 +1
    178 178 1 -79
    179 17D 2 +1
    17F 17F 1 -10C
    181 181 1 +D2
    182 184 2 +1
    186 186 1 +CE
    187 187 1 +1
    189 18A 1 +CD
    18B 18B 1 +1
    18E 18E 1 +4F
    18F 18F 1 +CA
    190 190 1 +CB
    191 191 1 +1
    193 193 1 +CD
    194 194 1 +CF
    196 196 1 +D3
    197 197 1 +D1
    198 198 1 +1
    19C 19C 1 +D3
    19D 19D 1 +D5
    19F 19F 1 +D6
    1A0 1A4 2 +1
    1A6 1A6 1 +DA
    1A7 1A7 1 +1
    1A9 1A9 1 +DA
    1AC 1AC 1 +1
    1AE 1AE 1 +DA
    1AF 1AF 1 +1
    1B1 1B2 1 +D9
    1B3 1B5 2 +1
    1B7 1B7 1 +DB
    1B8 1B8 1 +1
    1BC 1BC 1 +1
    1C4 1C4 1 +2
    1C5 1C5 1 +1
    1C7 1C7 1 +2
    1C8 1C8 1 +1
    1CA 1CA 1 +2
    1CB 1DB 2 +1
    1DE 1EE 2 +1
    1F1 1F1 1 +2
    1F2 1F4 2 +1
    1F6 1F6 1 -61
    1F7 1F7 1 -38
    1F8 21E 2 +1
    220 220 1 -82
    222 232 2 +1
    23A 23A 1 +2A2B
    23B 23B 1 +1
    23D 23D 1 -A3
    23E 23E 1 +2A28
    241 241 1 +1
    243 243 1 -C3
    244 244 1 +45
    245 245 1 +47
    246 24E 2 +1
    340 341 1 -40
    343 343 1 -30
    345 345 1 +74
    370 372 2 +1
    374 374 1 -BB
    376 376 1 +1
    37E 37E 1 -343
    37F 37F 1 +74
    386 386 1 +26
    387 387 1 -2D0
    388 38A 1 +25
    38C 38C 1 +40
    38E 38F 1 +3F
    391 3A1 1 +20
    3A3 3AB 1 +20
    3C2 3C2 1 +1
    3CF 3CF 1 +8
    3D0 3D0 1 -1E
    3D1 3D1 1 -19
    3D2 3D2 1 -D
    3D5 3D5 1 -F
    3D6 3D6 1 -16
    3D8 3EE 2 +1
    3F0 3F0 1 -36
    3F1 3F1 1 -30
    3F2 3F2 1 -2F
    3F4 3F4 1 -3C
    3F5 3F5 1 -40
    3F7 3F7 1 +1
    3F9 3F9 1 -36
    3FA 3FA 1 +1
    3FD 3FF 1 -82
    400 40F 1 +50
    410 42F 1 +20
    460 480 2 +1
    48A 4BE 2 +1
    4C0 4C0 1 +F
    4C1 4CD 2 +1
    4D0 52E 2 +1
    531 556 1 +30
    F0C F0C 1 -1
    10A0 10C5 1 +1C60
    10C7 10C7 1 +1C60
    10CD 10CD 1 +1C60
    13F8 13FD 1 -8
    1C80 1C80 1 -184E
    1C81 1C81 1 -184D
    1C82 1C82 1 -1844
    1C83 1C84 1 -1842
    1C85 1C85 1 -1843
    1C86 1C86 1 -183C
    1C87 1C87 1 -1824
    1C88 1C88 1 +89C3
    1C90 1CBA 1 -BC0
    1CBD 1CBF 1 -BC0
    1E00 1E94 2 +1
    1E9B 1E9B 1 -3A
    1E9E 1E9E 1 -1DBF
    1EA0 1EFE 2 +1
    1F08 1F0F 1 -8
    1F18 1F1D 1 -8
    1F28 1F2F 1 -8
    1F38 1F3F 1 -8
    1F48 1F4D 1 -8
    1F59 1F5F 2 -8
    1F68 1F6F 1 -8
    1F71 1F71 1 -1BC5
    1F73 1F73 1 -1BC6
    1F75 1F75 1 -1BC7
    1F77 1F77 1 -1BC8
    1F79 1F79 1 -1BAD
    1F7B 1F7B 1 -1BAE
    1F7D 1F7D 1 -1BAF
    1F88 1F8F 1 -8
    1F98 1F9F 1 -8
    1FA8 1FAF 1 -8
    1FB8 1FB9 1 -8
    1FBA 1FBA 1 -4A
    1FBB 1FBB 1 -1C0F
    1FBC 1FBC 1 -9
    1FBE 1FBE 1 -1C05
    1FC8 1FC8 1 -56
    1FC9 1FC9 1 -1C1C
    1FCA 1FCA 1 -56
    1FCB 1FCB 1 -1C1D
    1FCC 1FCC 1 -9
    1FD3 1FD3 1 -1C43
    1FD8 1FD9 1 -8
    1FDA 1FDA 1 -64
    1FDB 1FDB 1 -1C2C
    1FE3 1FE3 1 -1C33
    1FE8 1FE9 1 -8
    1FEA 1FEA 1 -70
    1FEB 1FEB 1 -1C1E
    1FEC 1FEC 1 -7
    1FEE 1FEE 1 -1C69
    1FEF 1FEF 1 -1F8F
    1FF8 1FF8 1 -80
    1FF9 1FF9 1 -1C2D
    1FFA 1FFA 1 -7E
    1FFB 1FFB 1 -1C2D
    1FFC 1FFC 1 -9
    1FFD 1FFD 1 -1F49
    2000 2000 1 -1FE0
    2001 2001 1 -1FE1
    2002 2002 1 -1FE2
    2003 2003 1 -1FE3
    2004 2004 1 -1FE4
    2005 2005 1 -1FE5
    2006 2006 1 -1FE6
    2007 2007 1 -1FE7
    2008 2008 1 -1FE8
    2009 2009 1 -1FE9
    200A 200A 1 -1FEA
    2011 2011 1 -1
    2024 2024 1 -1FF6
    202F 202F 1 -200F
    205F 205F 1 -203F
    2107 2107 1 -1EAC
    2126 2126 1 -1D5D
    212A 212A 1 -20BF
    212B 212B 1 -2046
    2132 2132 1 +1C
    2135 2138 1 -1B65
    2160 2160 1 -20F7
    2161 2163 1 +10
    2164 2164 1 -20EE
    2165 2168 1 +10
    2169 2169 1 -20F1
    216A 216B 1 +10
    216C 216C 1 -2100
    216D 216E 1 -210A
    216F 216F 1 -2102
    2170 2170 1 -2107
    2174 2174 1 -20FE
    2179 2179 1 -2101
    217C 217C 1 -2110
    217D 217E 1 -211A
    217F 217F 1 -2112
    2183 2183 1 +1
    2329 232A 1 +CDF
    24B6 24CF 1 +1A
    2C00 2C2F 1 +30
    2C60 2C60 1 +1
    2C62 2C62 1 -29F7
    2C63 2C63 1 -EE6
    2C64 2C64 1 -29E7
    2C67 2C6B 2 +1
    2C6D 2C6D 1 -2A1C
    2C6E 2C6E 1 -29FD
    2C6F 2C6F 1 -2A1F
    2C70 2C70 1 -2A1E
    2C72 2C72 1 +1
    2C75 2C75 1 +1
    2C7E 2C7F 1 -2A3F
    2C80 2CE2 2 +1
    2CEB 2CED 2 +1
    2CF2 2CF2 1 +1
    3000 3000 1 -2FE0
    3036 3036 1 -24
    3131 3132 1 -2031
    3133 3133 1 -1F89
    3134 3134 1 -2032
    3135 3136 1 -1F89
    3137 3139 1 -2034
    313A 313F 1 -1F8A
    3140 3140 1 -2026
    3141 3143 1 -203B
    3144 3144 1 -2023
    3145 314E 1 -203C
    314F 3163 1 -1FEE
    3164 3164 1 -2004
    3165 3166 1 -2051
    3167 3168 1 -1FA0
    3169 3169 1 -1F9D
    316A 316A 1 -1F9C
    316B 316B 1 -1F98
    316C 316C 1 -1F95
    316D 316D 1 -1F94
    316E 316E 1 -2052
    316F 316F 1 -1F92
    3170 3170 1 -1F91
    3171 3172 1 -2054
    3173 3173 1 -2053
    3174 3175 1 -2052
    3176 3176 1 -204F
    3177 3177 1 -204E
    3178 317C 1 -204D
    317D 317D 1 -204B
    317E 317E 1 -2048
    317F 317F 1 -203F
    3180 3180 1 -2039
    3181 3181 1 -2035
    3182 3183 1 -1F91
    3184 3186 1 -202D
    3187 3188 1 -2003
    3189 3189 1 -2001
    318A 318B 1 -1FF9
    318C 318C 1 -1FF8
    318D 318D 1 -1FEF
    318E 318E 1 -1FED
    A640 A66C 2 +1
    A680 A69A 2 +1
    A722 A72E 2 +1
    A732 A76E 2 +1
    A779 A77B 2 +1
    A77D A77D 1 -8A04
    A77E A786 2 +1
    A78B A78B 1 +1
    A78D A78D 1 -A528
    A790 A792 2 +1
    A796 A7A8 2 +1
    A7AA A7AA 1 -A544
    A7AB A7AB 1 -A54F
    A7AC A7AC 1 -A54B
    A7AD A7AD 1 -A541
    A7AE A7AE 1 -A544
    A7B0 A7B0 1 -A512
    A7B1 A7B1 1 -A52A
    A7B2 A7B2 1 -A515
    A7B3 A7B3 1 +3A0
    A7B4 A7C2 2 +1
    A7C4 A7C4 1 -30
    A7C5 A7C5 1 -A543
    A7C6 A7C6 1 -8A38
    A7C7 A7C9 2 +1
    A7D0 A7D0 1 +1
    A7D6 A7D8 2 +1
    A7F5 A7F5 1 +1
    AB70 ABBF 1 -97D0
    FE10 FE10 1 -FDE4
    FE11 FE12 1 -CE10
    FE13 FE14 1 -FDD9
    FE15 FE15 1 -FDF4
    FE16 FE16 1 -FDD7
    FE17 FE18 1 -CE01
    FE19 FE19 1 -DDF3
    FE30 FE30 1 -DE0B
    FE31 FE31 1 -DE1D
    FE32 FE32 1 -DE1F
    FE33 FE33 1 -FDD4
    FE34 FE34 1 -FDD5
    FE35 FE36 1 -FE0D
    FE37 FE37 1 -FDBC
    FE38 FE38 1 -FDBB
    FE39 FE3A 1 -CE25
    FE3B FE3C 1 -CE2B
    FE3D FE3E 1 -CE33
    FE3F FE40 1 -CE37
    FE41 FE44 1 -CE35
    FE47 FE47 1 -FDEC
    FE48 FE48 1 -FDEB
    FE49 FE49 1 -DE0B
    FE4A FE4A 1 -DE0C
    FE4B FE4B 1 -DE0D
    FE4C FE4C 1 -DE0E
    FE4D FE4D 1 -FDEE
    FE4E FE4E 1 -FDEF
    FE4F FE4F 1 -FDF0
    FF01 FF20 1 -FEE0
    FF21 FF3A 1 -FEC0
    FF3B FF5E 1 -FEE0
    FF5F FF60 1 -D5DA
    FF61 FF61 1 -CF5F
    FF62 FF63 1 -CF56
    FF64 FF64 1 -CF63
    FF65 FF65 1 -CE6A
    FF66 FF66 1 -CE74
    FF67 FF67 1 -CEC6
    FF68 FF68 1 -CEC5
    FF69 FF69 1 -CEC4
    FF6A FF6A 1 -CEC3
    FF6B FF6B 1 -CEC2
    FF6C FF6C 1 -CE89
    FF6D FF6D 1 -CE88
    FF6E FF6E 1 -CE87
    FF6F FF6F 1 -CEAC
    FF70 FF70 1 -CE74
    FF71 FF71 1 -CECF
    FF72 FF72 1 -CECE
    FF73 FF73 1 -CECD
    FF74 FF74 1 -CECC
    FF75 FF76 1 -CECB
    FF77 FF77 1 -CECA
    FF78 FF78 1 -CEC9
    FF79 FF79 1 -CEC8
    FF7A FF7A 1 -CEC7
    FF7B FF7B 1 -CEC6
    FF7C FF7C 1 -CEC5
    FF7D FF7D 1 -CEC4
    FF7E FF7E 1 -CEC3
    FF7F FF7F 1 -CEC2
    FF80 FF80 1 -CEC1
    FF81 FF81 1 -CEC0
    FF82 FF82 1 -CEBE
    FF83 FF83 1 -CEBD
    FF84 FF84 1 -CEBC
    FF85 FF8A 1 -CEBB
    FF8B FF8B 1 -CEB9
    FF8C FF8C 1 -CEB7
    FF8D FF8D 1 -CEB5
    FF8E FF8E 1 -CEB3
    FF8F FF93 1 -CEB1
    FF94 FF94 1 -CEB0
    FF95 FF95 1 -CEAF
    FF96 FF9B 1 -CEAE
    FF9C FF9C 1 -CEAD
    FF9D FF9D 1 -CEAA
    FF9E FF9F 1 -CF05
    FFA0 FFA0 1 -EE40
    FFA1 FFA2 1 -EEA1
    FFA3 FFA3 1 -EDF9
    FFA4 FFA4 1 -EEA2
    FFA5 FFA6 1 -EDF9
    FFA7 FFA9 1 -EEA4
    FFAA FFAF 1 -EDFA
    FFB0 FFB0 1 -EE96
    FFB1 FFB3 1 -EEAB
    FFB4 FFB4 1 -EE93
    FFB5 FFBE 1 -EEAC
    FFC2 FFC7 1 -EE61
    FFCA FFCF 1 -EE63
    FFD2 FFD7 1 -EE65
    FFDA FFDC 1 -EE67
    FFE0 FFE1 1 -FF3E
    FFE2 FFE2 1 -FF36
    FFE3 FFE3 1 -FF34
    FFE4 FFE4 1 -FF3E
    FFE5 FFE5 1 -FF40
    FFE6 FFE6 1 -DF3D
    FFE8 FFE8 1 -DAE6
    FFE9 FFEC 1 -DE59
    FFED FFED 1 -DA4D
    FFEE FFEE 1 -DA23
    10400 10427 1 +28
    104B0 104D3 1 +28
    10570 1057A 1 +27
    1057C 1058A 1 +27
    1058C 10592 1 +27
    10594 10595 1 +27
    10C80 10CB2 1 +40
    118A0 118BF 1 +20
    16E40 16E5F 1 +20
    1E900 1E921 1 +22
    """

  /// `first:targets`, targets of consecutive characters.
  static let runs = """
    2E9F:母
    2EF3:龟
    2F00:一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木
    2F4B:欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷
    2F96:豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠
    3038:十卄卅
    F900:豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘
    F94B:屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊
    F996:練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易
    F9E1:李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀
    FA10:塚
    FA12:晴
    FA15:凞猪益礼神祥福靖精羽
    FA20:蘒
    FA22:諸
    FA25:逸都
    FA2A:飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵𤋮舘
    FA70:並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸
    FABB:請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜𢡊𢡄𣏕㮝䀘䀹𥉉𥳐𧻓齃龎
    2F800:丽丸乁𠄢你侮侻倂偺備僧像㒞𠘺免兔兤具𠔜㒹內再𠕋冗冤仌冬况𩇟凵刃㓟刻剆割剷㔕勇勉勤勺包匆北卉卑博即卽卿卿卿𠨬灰及叟𠭣叫叱吆咞吸呈周咢哶唐啓啣善善喙喫喳
    2F84A:嗂圖嘆圗噑噴切壮城埴堍型堲報墬𡓤売壷夆多夢奢𡚨𡛪姬娛娧姘婦㛮㛼嬈嬾嬾𡧈寃寘寧寳𡬘寿将当尢㞁屠屮峀岍𡷤嵃𡷦嵮嵫嵼巡巢㠯巽帨帽幩㡢𢆃㡼庰庳庶廊𪎒廾𢌱𢌱舁
    2F894:弢弢㣇𣊸𦇚形彫㣣徚忍志忹悁㤺㤜悔𢛔惇慈慌慎慌慺憎憲憤憯懞懲懶成戛扝抱拔捐𢬌挽拼捨掃揤𢯱搢揅掩㨮摩摾撝摷㩬敏敬𣀊旣書晉㬙暑㬈㫤冒冕最暜肭䏙朗望朡杞杓𣏃
    2F8DE:㭉柺枅桒梅𣑭梎栟椔㮝楂榣槪檨𣚣櫛㰘次𣢧歔㱎歲殟殺殻𣪍𡴋𣫺汎𣲼沿泍汧洖派海流浩浸涅𣴞洴港湮㴳滋滇𣻑淹潮𣽞𣾎濆瀹瀞瀛㶖灊災灷炭𠔥煅𤉣熜𤎫爨爵牐𤘈犀犕𤜵𤠔
    2F928:獺王㺬玥㺸㺸瑇瑜瑱璅瓊㼛甤𤰶甾𤲒異𢆟瘐𤾡𤾸𥁄㿼䀈直𥃳𥃲𥄙𥄳眞真真睊䀹瞋䁆䂖𥐝硎碌磌䃣𥘦祖𥚚𥛅福秫䄯穀穊穏𥥼𥪧𥪧竮䈂𥮫篆築䈧𥲀糒䊠糨糣紀𥾆絣䌁緇縂繅䌴
    2F972:𦈨𦉇䍙𦋙罺𦌾羕翺者𦓚𦔣聠𦖨聰𣍟䏕育脃䐋脾媵𦞧𦞵𣎓𣎜舁舄辞䑫芑芋芝劳花芳芽苦𦬼若茝荣莭茣莽菧著荓菊菌菜𦰶𦵫𦳕䔫蓱蓳蔖𧏊蕤𦼬䕝䕡𦾱𧃒䕫虐虜虧虩蚩蚈蜎蛢蝹
    2F9BC:蜨蝫螆䗗蟡蠁䗹衠衣𧙧裗裞䘵裺㒻𧢮𧥦䚾䛇誠諭變豕𧲨貫賁贛起𧼯𠠄跋趼跰𠣞軔輸𨗒𨗭邔郱鄑𨜮鄛鈸鋗鋘鉼鏹鐕𨯺開䦕閷𨵷䧦雃嶲霣𩅅𩈚䩮䩶韠𩐊䪲𩒖頋頋頩𩖶飢䬳餩馧
    2FA06:駂駾䯎𩬰鬒鱀鳽䳎䳭鵧𪃎䳸𪄅𪈎𪊑麻䵖黹黾鼅鼏鼖鼻𪘀
    """
}
