import type { Rewording } from "../../rewording";

const SAME =
  /^((?![在由])\p{Script=Han}{2,12}(会|委|院|校|局|办|馆|社))(?=\p{Script=Han})([^，。；]{2,40}?)代表\1(?=[向对感祝表肯致签介欢])/u;
const POSTS = /会长|委员|院长|校长|局长|馆长|社长|理事会/g;

/** 协会秘书长安例代表该会, for 协会秘书长安例代表协会: the organization that somebody's post has named. */
export const ownRepresented: Rewording = (text) => {
  if (!text.includes("代表")) return undefined;
  const [all, name, noun, between] = SAME.exec(text) ?? [];
  if (all === undefined || name === undefined || noun === undefined || between === undefined)
    return undefined;
  if (between.replace(POSTS, "").includes(noun)) return undefined;
  return { from: all.length - name.length, to: all.length, text: `该${noun}` };
};

const APIECE = /分别代表([^，。；和与、]{3,30})[和与]([^，。；和与、]{3,30}?)(?=签[署字]|致辞|发言)/u;

/** 国家图书馆 of a country is called its 图书馆. */
const LEVEL = /国家|国立/gu;

/** 甲会会长安例、乙局局长白样分别代表双方签署……: two organizations that the posts of those who sign have named. */
export const bothRepresented: Rewording = (text) => {
  const found = APIECE.exec(text);
  const [all, one, other] = found ?? [];
  if (!found || all === undefined || one === undefined || other === undefined) return undefined;
  const before = text.slice(0, found.index).replace(LEVEL, "");
  if (![one, other].every((name) => before.includes(name.replace(LEVEL, "")))) return undefined;
  return { from: found.index + 4, to: found.index + all.length, text: "双方" };
};

/** 某卫生院代表受赠单位致辞, for 某卫生院代表代表受赠单位致辞: representatives who speak for others; 安例代表该团, for 安例代表代表团. */
export const representativesOnce: Rewording = (text) => {
  const at = text.indexOf("代表代表");
  // 代表代表处 is an office, for which somebody speaks.
  if (at <= 0 || text.startsWith("处", at + 4)) return undefined;
  return text.startsWith("团", at + 4)
    ? { from: at + 2, to: at + 5, text: "该团" }
    : { from: at, to: at + 2, text: "" };
};
