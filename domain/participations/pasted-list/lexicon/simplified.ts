// Traditional characters of titles, organizations and surnames with their simplified forms, one for one.
const PAIRS =
  "長长會会書书總总經经團团協协處处務务員员黨党區区縣县國国學学醫医銀银業业樣样張张劉刘陳陈楊杨趙赵吳吴孫孙馬马鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蔣蒋盧卢鐘钟鍾钟譚谭陸陆賈贾韋韦閻阎龍龙賀贺顧顾龔龚萬万錢钱嚴严莊庄齊齐聶聂藍蓝關关童童單单費费紀纪陽阳簡简饒饶龐庞蘭兰樓楼叢丛欒栾遲迟鞏巩連连寧宁賓宾駱骆鮑鲍滿满喬乔東东雲云師师監监產产門门級级專专記记編编輯辑參参贊赞領领審审計计財财資资術术際际場场廣广傳传體体報报臺台灣湾聯联組组圖图館馆營营創创辦办顧顾問问訪访賓宾陸陆執执備备註注職职稱称電电話话項项廳厅議议錄录製制導导發发設设華华環环兒儿藝艺衛卫農农鎮镇鄉乡個个與与兩两號号機机構构團团隊队歐欧陽阳鐵铁條条開开濟济貿贸聲声譯译時时現现實实應应蘇苏湯汤畢毕鄒邹習习壽寿";

const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLE.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** The text with these characters simplified; every character keeps its place. */
export const simplified = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (sign) => SIMPLE.get(sign) ?? sign);
