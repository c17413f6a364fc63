import type { Line } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, textOf, withoutStart } from "../../phrase";

/** A sentence that begins with its subject, possibly after a word of sequence or a place. */
export interface Clause {
  readonly front: string;
  readonly subject: string;
  readonly predicate: Phrase;
}

/** All who were there, or the assembly itself, as the subject of a sentence. */
export const ALL =
  /^(?:(?:双方|各方|三方|与会人员|与会各方)(?!的)|(?:会议|大会|年会)(?=审议|听取|表决|通过|选举))/;

/** 座谈会上，双方……: the occasion that a sentence about all of those there begins with. */
const OCCASION = /^[^，]{0,12}(?:会上|[谈流]中)，$/;

const ofAll = (words: Phrase): Clause | undefined => {
  let opened = -1;
  let before = "";
  for (const [at, { s }] of words.pieces.entries()) {
    if (OCCASION.test(before)) {
      opened = at;
      break;
    }
    before += s;
  }
  const at = opened > 0 ? opened : words.pieces.findIndex(({ s }) => s !== "");
  const [all] = ALL.exec(words.pieces[at]?.s ?? "") ?? [];
  if (!all) return undefined;
  const [first, ...more] = words.pieces.slice(at);
  const rest = first && first.s !== all ? [{ ...first, s: first.s.slice(all.length) }] : [];
  const front = textOf({ pieces: words.pieces.slice(0, at), paths: [] });
  return { front, subject: all, predicate: { pieces: [...rest, ...more], paths: words.paths } };
};

/** The subject and the predicate of a sentence that begins with its subject. */
export const clauseOf = oncePer(({ words }: Line): Clause | undefined => {
  const all = ofAll(words);
  if (all) return all;
  // 在某甲陪同下，某乙……: those in an adverbial are not the subject.
  const from = words.pieces.findIndex(
    ({ mention }, at) =>
      mention !== undefined && (at === 0 || /(?:^|，)$/.test(words.pieces[at - 1]?.s ?? "")),
  );
  const subject = words.pieces[from]?.mention;
  if (from < 0 || subject === undefined) return undefined;
  const front = textOf({ pieces: words.pieces.slice(0, from), paths: [] });
  if (front !== "" && !front.endsWith("，")) return undefined;
  const length = words.pieces.slice(from).findIndex((piece) => piece.mention !== subject);
  if (length < 0) return undefined;
  return { front, subject, predicate: { pieces: words.pieces.slice(from + length), paths: words.paths } };
});

/** 为办事处揭牌, 向学校赠书: an act as the predicate of a sentence in the words of the record. */
const ACTS =
  /^(?:还|并|共同)?(?:为|向|给|宣布|宣读|启动|颁发|颁授|授予|赠送|捐赠|参观|走访|考察|察看|出席|主持|致辞|介绍了|代表[^，。；]{2,16}(?:接受|领取|签))/u;

/** 在揭牌仪式上，: the occasion of such an act. */
const THERE = /^(?:在[^，。；]{2,40}|[^，。；]{0,16}(?:仪式|会|活动))上，/u;

/** The same of a sentence in the words of the record, which begins with the name of somebody there: 王小样为办事处揭牌. */
export const clauseByName = (
  one: Line,
  people: readonly { readonly key: string; readonly name?: { readonly text: string } | undefined }[],
): Clause | undefined => {
  const made = clauseOf(one);
  if (made) return made;
  const text = textOf(one.words);
  const front = THERE.exec(text)?.[0] ?? "";
  const rest = text.slice(front.length);
  const who = people.find(({ name }) => name && name.text.length > 1 && rest.startsWith(name.text));
  const length = who?.name?.text.length ?? 0;
  if (!who || !ACTS.test(rest.slice(length))) return undefined;
  return { front, subject: who.key, predicate: withoutStart(one.words, front.length + length) };
};
