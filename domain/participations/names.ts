// The surnames that nearly all Han Chinese bear (Ministry of Public Security, report of 2021, and the compound ones in use).
const SURNAMES = new Set([
  ..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏傅付方邹熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔牛葛樊安焦卜霍詹欧柯温游辛管祝左齐梅舒伍喻俞殷施洪翟倪岳章鲁毕聂蓝耿关苗冉凌庄裴柳岑路巫翁包裘童项季柴祁全池宫牟鲍涂单冷时申甘华屈骆阮穆应滕莘车边符匡司尚费纪靳解谷阳简粟晏饶明古卓和宗闵隆党佟娄桂邢米娜席连景房楚臧褚沙宁宾刁仇鞠虞成苑代厉戚展桑原巩冀迟练门艾敖巴都敬麦来蔺胥赖文庞骆兰桓楼占丛官栗",
]);
const COMPOUND = /^(?:欧阳|上官|司马|诸葛|司徒|东方|令狐|皇甫|尉迟|公孙|慕容|夏侯|长孙|端木|申屠|南宫|独孤)/;

/** Whether these characters look like a Chinese person's name: a surname and one or two characters, or a foreign name with a dot. */
export const isChineseName = (text: string): boolean => {
  if (/^\p{Script=Han}{1,10}(?:[·•・]\p{Script=Han}{1,10})+$/u.test(text)) return true;
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  if (COMPOUND.test(text)) return text.length === 3 || text.length === 4;
  return SURNAMES.has(text[0] ?? "") && (text.length === 2 || text.length === 3);
};

const PARTICLE = "(?:van|von|der|den|de|da|di|al|el|bin|ibn|la|le|du|dos|y)";
const WORD = `(?:\\p{Lu}[\\p{L}'’.-]*|${PARTICLE})`;

/** Whether these words look like a person's name in Latin letters. */
export const isLatinName = (text: string): boolean =>
  new RegExp(`^${WORD}(?:\\s+${WORD}){1,4}$`, "u").test(text) && text.length <= 60;
