import { loose, type Phrase, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { type Clause, startsAt, withoutSubject } from "../words/merging";
import { clauseWords, LATER, leans } from "../words/statements";

/** A statement, and what its speaker promised, as one sentence: `verb` 认为 or 表示; undefined where the promise has its own. */
interface WithPromises {
  readonly verb: "表示" | "认为";
  readonly words: Phrase;
}

/** What a promise follows. */
interface Behind {
  readonly by: readonly Who[];
  readonly owner: Phrase;
  readonly opinion: boolean;
  readonly joined: boolean;
}

/** Words that end an opinion: 发展潜力巨大. */
const OPINION =
  /(?:突出|良好|巨大|广阔|优越|显著|深远|密切|紧密|完备|完善|便利|充沛|雄厚|坚实|丰富|明显|重要|成熟|强劲|独特|光明|互补|值得[^，；]{2,12})$/;
/** Facts, and the speaker's own feelings. */
const FACT = /[\d了曾已我]|自己|去年|今年|将|愿/;
/** Characters of an opinion in a sentence with a promise, and of another statement about something else with it. */
const MAX_OPINION = 40;
const MAX_WITH_PROMISE = 110;

/** Groups that could be the subject of a promise behind what is said of them. */
const ACTORS =
  /^[^，；的]{0,8}(?:代表团|访问团|考察团|一行|企业家?|师生|学生|学员|会员|侨胞|专家|学者|政府|部门|各方|双方|大家)(?![的间])/u;

/** The subject of the last clause that has one of its own. */
const lastOwn = (clauses: readonly Clause[]): string =>
  (clauses.findLast((one) => !one.follows) ?? clauses[0])?.text ?? "";

/** Whether a statement is about the speaker's own organization, or the place that it is of. */
const isOfOwn = (text: string, [only]: readonly Who[]): boolean =>
  (only?.posts ?? []).some(({ org }) => {
    const name = org?.org.name.text ?? "";
    const short = org?.org.short?.text ?? "";
    const place = name.slice(0, 2);
    return (short !== "" && text.startsWith(short)) || (place.length > 1 && text.startsWith(place));
  });

/** Whether a statement of one point is about the organization that owes the promise: 某医院重视……，（某医院）将……. */
export const isOfOwner = ([point, ...others]: readonly Clause[], owner: string): boolean => {
  if (!point || owner === "" || others.length > 0) return false;
  const [first = "", ...more] = point.text.split("，");
  return first.startsWith(owner) && startsAt(first, owner.length) && more.every(withoutSubject);
};

/** The speaker's own organization, by its noun. */
const OWN_NOUN = /^(?:学校|商会|协会|学会|医院|公司|集团|学院|开发区|高新区)(?!家)/;

/** Whether a statement is about somebody who could be taken for whoever promises: 代表团成果丰硕，将……. */
const couldPromise = ({ facts }: Discourse, text: string): boolean => {
  const names = [
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, short?.text ?? ""]),
    ...facts.people.map(({ name }) => name?.text ?? ""),
  ];
  if (text.length <= MAX_OPINION && OPINION.test(text)) return false;
  return ACTORS.test(text) || names.some((name) => name.length > 1 && text.startsWith(name));
};

/** Whether a statement is an opinion of others: 认为某地区位优势突出，表示将……. */
const isOpinion = (clauses: readonly Clause[], by: readonly Who[]): boolean => {
  const text = clauses.map((one) => one.text).join("，");
  const fits = text.length <= MAX_OPINION && OPINION.test(text) && !FACT.test(text) && !/；/.test(text);
  return (
    fits && clauses.every((one) => !isOfOwn(one.text, by) && !OWN_NOUN.test(one.text) && !leans(one.text))
  );
};

/**
 * What was promised behind a statement: 商会愿……，将……; 认为某地潜力巨大，表示将……. The speaker is the subject of 将 unless the statement
 * is about others who could promise. `owner`: who owes it, as far as the record says; `opinion`: whether 认为 may replace 表示;
 * `joined`: whether the speaker did something else before in this sentence.
 */
export const withPromises = (
  discourse: Discourse,
  clauses: readonly Clause[],
  promises: readonly Phrase[],
  { by, owner, opinion, joined }: Behind,
): WithPromises | undefined => {
  const stated = clauseWords(clauses);
  const [first, ...more] = promises;
  if (!first) return { verb: "表示", words: stated };
  const after = (words: Phrase): Phrase => loose(more.reduce((all, one) => say`${all}；${one}`, words));
  if (textOf(stated) === "") return { verb: "表示", words: after(first) };
  const later = LATER.test(textOf(first));
  const willing = /愿/.test(clauses.at(-1)?.text ?? "");
  const unowned = textOf(owner) === "" && !willing && !later;
  const about = lastOwn(clauses);
  const ofOwn = leans(about) || withoutSubject(about) || OWN_NOUN.test(about) || isOfOwn(about, by);
  const ofOthers = unowned && more.length === 0 && !ofOwn;
  if (unowned && more.length === 0) {
    if (opinion && isOpinion(clauses, by))
      return { verb: "认为", words: after(say`${stated}，并表示${first}`) };
    const size = textOf(stated).length + textOf(first).length;
    if (ofOthers && (size > MAX_WITH_PROMISE || couldPromise(discourse, about))) return undefined;
  }
  // 发言令人受益，令他难忘，并表示将……: behind several clauses or one about others the promise needs the speaker as its subject again.
  const again = unowned && (ofOthers || /[，；]/.test(textOf(stated)));
  // 感谢……，并表示，……，令他难忘，并表示将……: behind another act the promise is a sentence of its own.
  if (again && joined) return undefined;
  if (isOfOwner(clauses, textOf(owner)) && !later)
    return { verb: "表示", words: after(sourced(say`${stated}，${first}`, ...owner.paths)) };
  const owned = textOf(owner) !== "" && /，/.test(textOf(stated));
  const link = again ? "，并表示" : later || owned || /；/.test(textOf(stated)) ? "；" : "，";
  return { verb: "表示", words: after(say`${stated}${link}${owner}${first}`) };
};
