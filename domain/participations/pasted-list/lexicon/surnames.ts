import { wordSet } from "./words";

// The hundred most frequent surnames (Ministry of Public Security, report of 2021), which 85 of 100 people have.
const FREQUENT = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏傅付方邹熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤",
);
const OTHERS = new Set(
  "邝茹荀漆禤褚卫窦奚尹湛禹狄臧伏谈柏喻花俞酆廉岑邬卞伍穆危颜昝缪贲郁左钮隗栾钭郜蓟逄郦璩濮郏浦瞿宦庾暨阙夔晁訾蒯竺逯易乔牛葛樊安焦卜霍詹欧柯温游辛管祝左齐梅舒伍喻俞殷施洪翟倪岳章鲁毕聂蓝耿关苗冉凌庄裴柳岑路巫翁包裘童项季柴祁全池宫牟鲍涂单冷时申甘华屈骆阮穆应滕莘车边符匡司尚费纪靳解谷阳简粟晏饶明古卓宗闵隆党佟娄桂邢米娜席连景房楚臧褚沙宁宾刁仇鞠虞成苑代厉戚展桑原巩冀迟练门艾敖巴都敬麦来蔺胥赖文庞兰桓楼占丛官栗盛水朴玄南元咸池那佐云农强冼植丘丰乐乌仝仲计贝贡车尤卞尧干支戈幸由母缪谈诸郁郦钮阚隋雍鄢谌湛濮鹿揭卿屠杭茅嵇滑荣平甄封储松井岩扈燕向荆羊於惠曲家芮羿储靳汲邴糜经班仰伊宓蓬郗权印宿怀蒲邰从鄂咸籍卓蔺蒙双闻莘翦卜爨冒么才撒仉晋帅商牧佘佴伯赏墨哈谯笪年爱阳佟言福单于车国藤贠海冶保俄拓回黑普衣依岱且把拜智",
);
// The rest of the Hundred Family Surnames: real, but most of these characters are something else in most phrases.
const RARE = new Set(
  "褚卫蒋沈韩尤许何吕严华金魏陶姜戚谢喻柏水窦章云苏潘奚范郎鲁昌凤花方俞任袁柳酆鲍费廉岑雷贺倪滕殷罗毕郝邬安常乐时傅皮卞康伍余元卜顾孟黄穆尹湛汪禹狄明臧计伏谈宋庞舒屈项祝梁杜阮蓝闵季强贾路危童颜郭梅盛林刁骆蔡樊凌霍虞万柯昝管卢莫房裘缪解应宗丁宣贲邓郁洪包左石崔吉钮龚程邢裴陆荣翁荀惠甄芮靳松井段富焦巴弓牧隗山谷侯宓全班秋仲宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印白池乔阴胥能苍党翟谭贡劳逄姬申扶堵冉宰郦璩桑桂濮牛寿通边冀郏浦尚农温别晏柴瞿阎充慕连茹习宦艾鱼容易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙欧殳沃利蔚越夔隆师巩厍聂晁勾融冷訾辛阚那简曾毋沙乜养鞠须丰巢关蒯相查后红游竺权逯盖益桓公琚青揣光操展呙矫线但要亢况郗有琴商佘墨年爱佟付闫肖萧代岳税淡豆邸鄞肇鲜漆缑虢宛秘初仵苟海化火辉蹇绳鹿苑麻昃璩尉粘楚代",
);
const COMPOUND = wordSet(
  `欧阳 上官 司马 诸葛 司徒 东方 令狐 皇甫 尉迟 公孙 慕容 夏侯 长孙 端木 申屠 南宫 独孤 闻人 赫连 澹台 宗政 濮阳 淳于 单于
   太叔 仲孙 轩辕 钟离 宇文 鲜于 闾丘 司空 西门 东郭 百里 呼延 拓跋 完颜 叶赫 那拉 纳兰 第五 梁丘 左丘 公冶 巫马`,
);
// Surnames of Japanese people written in characters, by frequency (Meiji Yasuda, 2018), in both scripts.
const JAPANESE = wordSet(
  `五十岚 五十嵐 大冢 柳生 小栗 佐藤 铃木 鈴木 高桥 高橋 田中 伊藤 渡边 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐佐木 佐々木 山口 松本 井上 木村 清水 山崎 斋藤 斉藤 池田 桥本 橋本 阿部 石川 山下 中岛
   中島 石井 小川 前田 冈田 岡田 长谷川 長谷川 藤田 后藤 後藤 近藤 村上 远藤 遠藤 青木 坂本 福田 太田 西村 藤井 金子 藤原 冈本 岡本 三浦 中野 中川 原田 松田 竹内 小野 中山
   石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宮崎 宫本 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本 村田 武田 上野 杉山 增田 増田 平野 大塚 千叶 千葉 久保 松井 小岛 小島
   岩崎 樱井 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 岛田 島田 菅原 大久保 福岛 福島 松下 安倍 岸田 石破 野田 鸠山 细川 村山 小泉 竹下
   中曾根 福冈 本田 丰田 川口 川崎 秋山 永井 樋口 广濑 平田 西川 大岛 土屋 吉川 吉村 辻村 关口 今村 西田 服部 岩田 东山 星野 飯田 饭田 望月 黑田 黒田 尾崎 川上 桑原 松冈
   小野寺 佐久间 佐久間 长谷部 渡部 三宅 大山 菊池 田村 松浦 和田 安田 川村 西山 小田 北村 平井 大谷 吉冈 小西 堀内 堀江 浅野 浅井 片山 荒木 荒井 土井 大川 中田 松村 森本 山内
   大桥 村井 奥村 筱原 榎本 早川 金泽 宇野 矢野 神谷 饭岛 向井 上原 栗原 须藤 須藤 北川 松永 西尾 藤冈 藤岡 大森 冈崎 岡崎 平山 三好 柳田 小池 小山 松原 泽田 沢田 熊谷 大石
   白石 富田 中井 久野 片冈 片岡 黑木 黒木 堀田 堀川 泷泽 滝沢 植田 宫田 宮田 高田 高野 高山 高岛 高島 岩本 岩佐 今泉 小仓 小倉 小原 大泽 大沢 长田 長田 长尾 長尾 成田 坂田
   坂口 坂井 寺田 寺岛 寺島 内藤 福井 福永 藤川 藤野 藤泽 藤沢 古田 本间 本間 本多 前川 牧野 町田 松岡 松崎 松山 三上 水谷 三谷 宫下 宮下 村松 森山 森下 山岸 山根 山中 横田
   吉野 吉泽 吉沢 若林 青山 相泽 相沢 秋元 浅田 天野 荒川 有马 有馬 石原 石桥 石橋 石塚 市村 稻垣 稲垣 稻叶 稲葉 今野 入江 岩井 上村 臼井 内山 梅田 梅原 江口 江崎 远山 大内
   大島 大竹 冈部 岡部 奥田 奥山 小笠原 小关 尾上 织田 織田 甲斐 梶原 胜又 加纳 加納 龟井 亀井 川原 河合 川端 神田 菅野 岸本 北岛 北島 木原 桐生 久保田 黑川 黒川 黑岩 儿玉
   児玉 小岩 驹井 近江 斋木 榊原 佐伯 佐川 佐久 笹川 佐佐 佐山 泽井 沢井 盐田 塩田 志村 柴崎 岛村 島村 清野 庄司 白井 城田 新田 杉浦 杉原 关根 関根 千田 园田 園田 曾我 高井
   高冈 高岡 高濑 高瀬 高见 竹田 武井 竹中 武藤 立花 谷川 田代 田边 田辺 玉井 千野 冢本 塚本 冢田 塚田 津田 土田 鹤田 鶴田 富永 富冈 富岡 户田 戸田 中泽 中沢 永田 长泽 長沢
   中西 中原 中谷 南条 西冈 西岡 西野 西原 新谷 丹羽 根本 野崎 野泽 野沢 野中 桥口 橋口 羽田 滨口 浜口 早坂 林田 原口 半田 日高 土方 日野 平川 平松 广田 広田 深泽 深沢 藤村
   藤森 二宫 二宮 古贺 古賀 古谷 别府 前原 正木 增井 松泽 松沢 松嶋 松谷 三岛 三島 三泽 水岛 水島 三井 皆川 宫川 宮川 宫泽 宮沢 宫原 宮原 三轮 三輪 向山 村冈 村岡 室井 元木
   本山 百濑 守屋 矢部 八木 安井 柳泽 柳沢 山形 山城 山川 山野 山村 汤浅 湯浅 横井 吉井 吉原 米田 龙口 六车 和泉 涌井 鹫尾 白川 白鸟 白滨 白根 白泽 石渡 石冢 石山 石野 青柳 青野 青井 浅见 浅川 朝仓 朝日 安部 饭冢 飯塚 池上 池谷 泉谷 市原 伊东 伊東 岩下 岩永 岩村 上杉 宇田 梅本 大木 大友 大井 大崎 大原 大村 大庭 小滨 小坂 小柳 小宫 冈野 冈村 奥野 尾形 绪方 緒方 柏木 柏原 笠原
   梶田 片桐 金井 金田 神户 神山 神崎 川岛 川井 川本 川野 喜多 木内 木本 北山 草野 熊田 黑崎 小出 古城 佐竹 佐原 三田 盐谷 柴山 岛崎 白土 杉田 杉野 铃村 须田 濑户 曾根 高仓 高原 高松 高村 高峰 泷川 竹本 竹村 田岛 田口 田原 田畑 长岛 长谷 中条 中泉 中尾 中林 中根 永野 长野 名取 成濑 西冢 西本 西森 沼田 野间 野上 芳贺 秦野 花田 滨田 早田 原岛 日置 平冈 平林 福原 福地 福山 藤仓
   藤代 藤枝 古泽 堀口 本乡 本城 前岛 真田 松江 松坂 三木 三村 宫城 宫岛 武者 村中 森井 森川 森冈 森野 安川 柳原 柳本 山冈 山际 结城 横沟 横尾 若松 若山 渡会`,
);
// … of one character that is no Chinese surname.
const JAPANESE_SINGLE = new Set("辻堺榊畑畠樋椿槙槇栃滝瀧嶋関濱濵沢笹荻萩藪薮轟峠");
const KOREAN_OR_VIETNAMESE = new Set("朴阮崔尹姜安裴");

/**
 * How common the Chinese surname at the beginning of these characters is: its length, and 2 frequent, 1 known, 0.4 rare, 0 not
 * a surname.
 */
export const surnameAt = (text: string): { length: number; known: 0 | 0.4 | 1 | 2 } => {
  if (COMPOUND.has(text.slice(0, 2))) return { length: 2, known: 2 };
  const first = text.charAt(0);
  if (FREQUENT.has(first)) return { length: 1, known: 2 };
  if (OTHERS.has(first) || KOREAN_OR_VIETNAMESE.has(first)) return { length: 1, known: 1 };
  return { length: 1, known: RARE.has(first) ? 0.4 : 0 };
};

/** The length of the Japanese surname these characters begin with, 0 without one. */
export const japaneseSurnameAt = (text: string): number => {
  if (text.length >= 3 && JAPANESE.has(text.slice(0, 3))) return 3;
  if (JAPANESE.has(text.slice(0, 2))) return 2;
  return JAPANESE_SINGLE.has(text.charAt(0)) ? 1 : 0;
};

// Words that names of Tibetan, Mongolian, Uyghur and Kazakh people consist of, as transcribed into Chinese.
const MINORITY = wordSet(
  `尼玛 次仁 扎西 多吉 卓玛 格桑 央金 拉姆 丹增 平措 洛桑 旺堆 顿珠 仁青 白玛 达瓦 桑珠 索朗 边巴 普布 巴桑 米玛 拉巴 强巴 贡布 德吉 曲珍 次旦
   旦增 罗布 欧珠 加措 嘉措 才让 才旦 更登 班玛 仁增 措姆 卓嘎 旺姆 旺杰 旺久 晋美 阿旺 土登 土旦 江村 坚赞 群培 曲扎 桑吉 南杰 朗杰 赤列 益西 云丹 罗桑 洛追 次珍 次丹 次央 央宗 央珍 卓嘎 白珍 贡嘎 顿珠 扎巴 丹巴 泽仁 泽旺 四郎 绒布 热旦 加布 仓决 曲吉 尕藏 完玛 冷措 俄金 仁真 久美 金美 格勒 洛绒 阿旦 班觉
   巴特尔 巴图 乌兰 其其格 斯琴 图雅 阿拉坦 苏和 那日苏 格日勒 巴雅尔 敖登 高娃 布和 朝鲁 孟和 宝音 额尔德 额尔敦 特木尔 萨仁 呼和 哈斯 乌云 塔娜
   青格勒 白音 乌力吉 阿古拉 苏日娜 娜仁 托娅 布仁 吉雅 达来 铁木尔 满都拉 呼格吉勒 斯日古楞 牧仁 哈丹 其木格 巴根 巴音 那顺 苏布达 萨日娜 塔拉 毕力格 毕力格图 朝克 朝克图 格根 图门 阿木古楞 道尔吉 莎日娜 乌仁 哈森 乌恩 乌日娜 那仁 娜布其 通拉嘎 木其尔 苏德 达古拉 阿茹娜 恩和 恩克
   买买提 吐尔逊 阿不都 阿布都 艾尼 艾力 古丽 阿依 古力 努尔 木拉提 热合曼 克里木 玉素甫 依明 伊敏 塔依尔 帕提 迪丽 热娜 阿迪力 库尔班 麦麦提 艾合买提
   阿卜杜 热依木 吾买尔 吐尔洪 卡德尔 肉孜 尼亚孜 沙吾提 艾山 艾买提 亚森 阿里木 帕尔哈提 木沙 依布拉音 巴哈尔 买尔旦 古丽娜 努尔兰 叶尔兰 哈那提 阿娜尔 加娜尔 阿依努尔 阿依古丽 热孜万 帕丽达 祖丽 阿孜古丽 塔依 玛依努尔 玛依 合木 沙依 别克 叶尔 木拉 赛力克 巴合提 古丽巴哈尔`,
);
const MAX_UNIT_LENGTH = 5;
const ENDINGS = new Set("汗江尔木克提肯");

/** The number of such words that these characters consist of; 0 if there is a rest. */
export const minorityUnits = (text: string): number => {
  if (!MINORITY.has(text.slice(0, 2)) && !MINORITY.has(text.slice(0, 3)) && !MINORITY.has(text.slice(0, 4)))
    return 0;
  const units: (number | undefined)[] = [0];
  for (let end = 1; end <= text.length; end += 1)
    for (let length = 2; length <= Math.min(MAX_UNIT_LENGTH, end); length += 1) {
      const before = units[end - length];
      if (before !== undefined && MINORITY.has(text.slice(end - length, end))) units[end] ??= before + 1;
    }
  const whole = units[text.length] ?? 0;
  // Endings of names that are not a word by themselves: 古丽娜尔, 吐尔逊江.
  const before = units[text.length - 1];
  return whole || (before && ENDINGS.has(text.slice(-1)) ? before + 1 : 0);
};
