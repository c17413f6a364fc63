import type { Rewording } from "../../rewording";

const LYING_IN =
  /位于(\p{Script=Han}{2,6}?)[省市县区州]?的\p{Script=Han}{4,20}在(\1[省市县区州]?)(?=签|举行|举办|召开)/u;
const OF_CITY = /[与和](\p{Script=Han}{2,6}[市县州])在(\1)(?=签|举行|举办|召开)/u;

/** 与位于云雀的水务公司在当地签署: the place of an act that the name of its last partner has given. */
export const signedThere: Rewording = (text) => {
  if (!text.includes("在")) return undefined;
  const found = LYING_IN.exec(text) ?? OF_CITY.exec(text);
  const [all, , place] = found ?? [];
  if (!found || all === undefined || place === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - place.length, to, text: "当地" };
};

const HELD_IN =
  /在(\p{Script=Han}{2,4})[市县区旗]\p{Script=Han}{2,20}举行，[^。；“”]{4,80}?(在\1[市县区旗]?)(?=签[署订])/u;

/** 仪式在云雀县会议厅举行，两院签署协议, not 两院在云雀签署协议: a city of which the ceremony's place is part. */
export const signedWhereHeld: Rewording = (text) => {
  const found = text.includes("举行，") ? HELD_IN.exec(text) : undefined;
  const [all, , again] = found ?? [];
  if (!found || all === undefined || again === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: "" };
};

const BROUGHT = /(\p{Script=Han}{2,3}[省市])(\p{Script=Han}{2,4}[市县区])[^，。；]{4,40}率(\1)\2/u;

/** 云雀市青石区商务局局长安例率青石区考察团: the delegation of a district that the post has named with its city. */
export const districtOfGroup: Rewording = (text) => {
  if (!text.includes("率")) return undefined;
  const found = BROUGHT.exec(text);
  const [all, city, district] = found ?? [];
  if (!found || all === undefined || city === undefined || district === undefined) return undefined;
  const to = found.index + all.length - district.length;
  return { from: to - city.length, to, text: "" };
};

const OWN_PLACE =
  /(?:^|，)(\p{Script=Han}{2,3})([市县区])(?=人民政府|政府|委|人大|政协|\p{Script=Han}{1,8}[局办联])[^。；]*?在(\1\2?)(?=行政中心|政务服?务?中心|会议中心|图书馆|博物馆|规划展?览?馆|体育馆)/u;

/** 云雀市外办主任安例在市行政中心会见白样: a place of the city whose office the sentence begins with. */
export const placeOfOwnCity: Rewording = (text) => {
  if (!text.includes("在")) return undefined;
  const found = OWN_PLACE.exec(text);
  const [all, , level, again] = found ?? [];
  if (!found || all === undefined || level === undefined || again === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: level };
};

const OWN_MAYOR =
  /(?:^|[，在])(\p{Script=Han}{2,3}[市县区])委(?:副?书记|常委)[^，。；、]{2,4}[、和与](\1)(?=代[市县区]长)/u;

/** 云雀市委书记安例、代市长白样: the city of two neighbours, once. */
export const mayorBehindSecretary: Rewording = (text) => {
  const found = text.includes("代") ? OWN_MAYOR.exec(text) : undefined;
  const [all, , again] = found ?? [];
  if (!found || all === undefined || again === undefined) return undefined;
  const to = found.index + all.length;
  return { from: to - again.length, to, text: "" };
};

const IN_CITY = /^(?:[^，。；在]{1,8}，)?(在(\p{Script=Han}{2,4})，)[^，。；]{1,16}(?:出席|参加)了?\2/u;

/** 代表团出席云雀贸易交流会, not 在云雀，代表团出席云雀贸易交流会. */
export const cityOfOccasion: Rewording = (text) => {
  const found = text.includes("在") ? IN_CITY.exec(text) : undefined;
  const place = found?.[1];
  if (!found || !place) return undefined;
  const from = found[0].indexOf(place);
  return { from, to: from + place.length, text: "" };
};

const CALLED_ON =
  /(?:赴|到|前往)(\p{Script=Han}{2,6})(?:，)?(?:拜访|拜会|走访|考察|调研|访问|慰问|看望|参观|了解)(\1)(?=(?:主要|各|部分|相关|有关|知名|多家|数家|重点|代表性)(?!中心|机关)|(?:侨界|侨社|侨团|侨胞|企业|社团|商家|政府部门)(?!家|联|协|会|总|集团))/u;

/** 赴云雀拜访当地主要社团, for 赴云雀拜访云雀主要社团: the city of a journey in front of a general noun, not in a name. */
export const calledOnThere: Rewording = (text) => {
  const found = CALLED_ON.exec(text);
  const again = found?.[2];
  const to = found ? found.index + found[0].length : 0;
  return found && again ? { from: to - again.length, to, text: "当地" } : undefined;
};
