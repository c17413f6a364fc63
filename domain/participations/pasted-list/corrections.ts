import { isChineseTitle } from "./chinese-words";
import { costly } from "./costly";
import { titleInText } from "./english-text";
import { englishTitleScore } from "./english-words";
import type { Item } from "./items";
import { simplified } from "./lexicon/simplified";
import { namedBefore, withoutForms } from "./named-before";
import type { PersonRead, PostRead } from "./people";
import { withoutSender } from "./text";

const CORRECTS = /^(?:更正|勘误|纠正|修正|correction|erratum|corrigendum)(?:一下|说明|通知)?\s*[:：，,]/iu;
/** The words of a correction without what announces it: 更正：, "Correction:". */
export const withoutCorrection = (text: string): string => text.replace(CORRECTS, "").trim();
/** Whether a line corrects another one: 更正：王小样是副科长，不是科长. */
export const isCorrection = (text: string): boolean => CORRECTS.test(text);

const TITLE = costly(
  /^(?:应该?|实际)?(?:的?职务)?(?:应?该?是|应?为|系)(?<title>\p{Script=Han}{2,14}?)(?:[，,；;（(。!！]|$)/u,
);
// 王小样现在是书记了，不是局长
const POST_ZH = costly(
  /^(?:(?:还有|另外|对了|哦|另)[，,]?\s*)?(\p{Script=Han}{2,4}?)(?:同志|先生|女士)?的?(?:职务)?((?:现在|目前|现|已经?|其实|应该?)*(?:是|为|改任|转任|升任?|改为|改成|任))了?(\p{Script=Han}{2,14}?)(了?(?:[，,。；;](?:不是|不再是|而?非|原来是).*)?)[。！!]?$/u,
);
// "oh and Mr Sample is Manager now, not Assistant"
const POST_EN = costly(
  /^(?:(?:[Oo]h|[Aa]nd|[Aa]lso|[Bb]tw|PS|[Ss]orry|[Cc]orrection|[Nn]ote|[Uu]pdate)[,:!\s–-]+){0,4}(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}) is ((?:actually |now )*)(?:the |our )?(\p{L}[\p{L} &-]{2,40}?)((?: now)?(?:, (?:not|no longer|promoted|formerly|previously) .{2,40})?)[.!]?$/u,
);
const CHANGED_ZH = /现|目前|已|应|改|转任|升|职务/u;

interface Said {
  who: string;
  title: string;
}

/** Who has which post now, according to a line that says that it was another one. */
const postSaid = (given: string): Said | undefined => {
  const text = withoutSender(given).trim();
  const [, name = "", verb = "", zh = "", not = ""] = POST_ZH.exec(text) ?? [];
  if (name && (CHANGED_ZH.test(verb) || not.length > 1)) return { who: name, title: zh };
  const [, who = "", now = "", en = "", then = ""] = POST_EN.exec(text) ?? [];
  return who && (now !== "" || then !== "") ? { who: who.trim(), title: en } : undefined;
};

const QUOTE = "[\"“”‘’'「」《》]?";
// "王例"应为"王俐"
const NAME_ZH = costly(
  new RegExp(
    `${QUOTE}(\\p{Script=Han}{2,4}?)${QUOTE}(?:的?(?:名字|姓名))?(?:写错了?[，,])?(?:应[为是]|应该是|应当?为|改[为成])${QUOTE}(\\p{Script=Han}{2,4})${QUOTE}(?=[，,。；;（(]|$)`,
    "u",
  ),
);
const nameSaid = (text: string): { wrong: string; right: string } | undefined => {
  const [, wrong = "", right = ""] = NAME_ZH.exec(text) ?? [];
  const alike = [...wrong].some((sign) => right.includes(sign)) && wrong.length === right.length;
  return alike && !isChineseTitle(simplified(right)) ? { wrong, right } : undefined;
};

/** Whether a line says that somebody of the lines above has another post or name than they give. */
export const correctsSomebody = (items: readonly Item[], text: string): boolean => {
  const who = postSaid(text)?.who;
  if (who !== undefined) return namedBefore(items, who) !== undefined && newPost(text) !== undefined;
  const wrong = nameSaid(text)?.wrong;
  return wrong !== undefined && namedBefore(items, wrong) === wrong;
};

const titleAlone = (words: string): PostRead["title"] => {
  if (/\p{Script=Han}/u.test(words))
    return isChineseTitle(simplified(words)) ? { text: words, lang: "zh" } : undefined;
  const own = words.split(" ");
  return (englishTitleScore(own) ?? 0) >= 2 ? { text: titleInText(own), lang: "en" } : undefined;
};

/** The words of a new post as the title, and the part of the organization before it: 销售部副总监. */
const postIn = (words: string): { part: string; title: PostRead["title"] } | undefined => {
  for (let from = 0; from < Math.max(1, words.length - 1); from += 1) {
    const title = titleAlone(words.slice(from));
    if (title) return { part: words.slice(0, from), title };
    if (!/\p{Script=Han}/u.test(words)) return undefined;
  }
  return undefined;
};
const newPost = (line: string) => postIn(postSaid(line)?.title ?? "");

const renamed = (person: PersonRead, line: string): PersonRead => {
  const said = nameSaid(line);
  if (!said || !person.names.some(({ text }) => text === said.wrong)) return person;
  const names = person.names.map((name) => (name.text === said.wrong ? { ...name, text: said.right } : name));
  return { ...person, names, doubt: [...person.doubt, "name"] };
};

const isMeant = ({ names }: PersonRead, who: string): boolean => {
  const said = withoutForms(who);
  return names.some(({ text }) => text === said || text.split(" ").includes(said));
};

const corrected = (given: PersonRead, line: string): PersonRead => {
  const person = renamed(given, line);
  if (person !== given) return person;
  const said = postSaid(line);
  const ofThem = said !== undefined && isMeant(person, said.who);
  const name = person.names.find(({ text }) => line.includes(text))?.text;
  if (!name && !ofThem) return person;
  const behind = name ? line.slice(line.indexOf(name) + name.length).replace(/^(?:同志|先生|女士)/u, "") : "";
  const post = ofThem ? newPost(line) : postIn(TITLE.exec(behind)?.groups?.title ?? "");
  const [only, ...others] = person.posts;
  const doubt = [...person.doubt, "name" as const, "title" as const];
  const { title, part = "" } = post ?? {};
  if (!title || !only?.title || others.length > 0 || !(only.organization?.text ?? "").endsWith(part))
    return { ...person, doubt };
  return { ...person, posts: [{ ...only, title }], doubt };
};

/** A person with the title that a later correction gives; doubtful wherever one names them. */
export const withCorrections = (person: PersonRead, lines: readonly string[]): PersonRead =>
  lines.reduce(corrected, person);

/** Whether an unread line may correct somebody. */
export const mayCorrect = (text: string): boolean =>
  isCorrection(text) || postSaid(text) !== undefined || nameSaid(text) !== undefined;
