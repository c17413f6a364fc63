import { isChineseTitle } from "./chinese-words";
import { simplified } from "./lexicon/simplified";
import type { PersonRead } from "./people";

const CORRECTS = /^(?:更正|勘误|纠正|修正|correction|erratum|corrigendum)(?:一下|说明|通知)?\s*[:：，,]/iu;
/** Whether a line corrects another one: 更正：王小样是副科长，不是科长. */
export const isCorrection = (text: string): boolean => CORRECTS.test(text);

const TITLE =
  /^(?:应该?|实际)?(?:的?职务)?(?:应?该?是|应?为|系)(?<title>\p{Script=Han}{2,10}?)(?:[，,；;（(。!！]|$)/u;

const corrected = (person: PersonRead, line: string): PersonRead => {
  const name = person.names.find(({ text }) => line.includes(text))?.text;
  if (!name) return person;
  const said = line.slice(line.indexOf(name) + name.length).replace(/^(?:同志|先生|女士)/u, "");
  const title = TITLE.exec(said)?.groups?.title;
  const [only, ...others] = person.posts;
  const doubt = [...person.doubt, "name" as const, "title" as const];
  if (!title || !only?.title || others.length > 0 || !isChineseTitle(simplified(title)))
    return { ...person, doubt };
  return { ...person, posts: [{ ...only, title: { text: title, lang: "zh" } }], doubt };
};

/** A person with the title that a later correction gives; doubtful wherever one names them. */
export const withCorrections = (person: PersonRead, lines: readonly string[]): PersonRead =>
  lines.reduce(corrected, person);
