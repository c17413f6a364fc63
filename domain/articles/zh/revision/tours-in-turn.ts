import { itemOf, type Line } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, say, textOf, withoutStart } from "../../phrase";

/** What visitors did at a place, and what else they did there, in the office's own words. */
const TOURED = /^(?:还)?(?:参观|走访|察看|拜访|拜会|游览)了/;
const DID_THERE =
  /^(?:代表团|访问团|考察团|参访团|一行)(?=(?:体验|观看|观摩|品尝|试[驾乘用]|欣赏)了[^，。；：]{2,24}。?$)/;

/** Characters of one tour that is joined to another, and of both. */
const TOUR = 85;
const TOURS = 135;

/** Reported words, talks and acts of others, behind which a tour begins a sentence. */
const OTHERS = /[；：]|表示|指出|双方|交流|座谈|陪同|主持|，[^，]{2,12}(?:介绍|接待|致辞)/;

const IN_PLACE = /^在[^，]+，$/;

interface Tour {
  readonly front: string;
  readonly subject: string;
  readonly length: number;
  readonly predicate: string;
}

/** A sentence of what the visitors saw, possibly after a word of sequence. */
const tourOf = oncePer(({ words, own }: Line): Tour | undefined => {
  const { pieces } = words;
  const from = pieces.findIndex(({ mention }) => mention !== undefined);
  const subject = pieces[from]?.mention;
  if (own || subject === undefined) return undefined;
  const count = pieces.slice(from).findIndex(({ mention }) => mention !== subject);
  const front = textOf({ pieces: pieces.slice(0, from), paths: [] });
  const until = textOf({ pieces: pieces.slice(0, count < 0 ? undefined : from + count), paths: [] }).length;
  const predicate = textOf(words).slice(until);
  return count > 0 && TOURED.test(predicate) ? { front, subject, length: until, predicate } : undefined;
});

const mayJoin = (a: string, b: string): boolean =>
  !OTHERS.test(a + b) && Math.max(a.length, b.length) <= TOUR && a.length + b.length <= TOURS;

/** The second of two tours without its subject: 随后参观了……, 并参观了……. */
const behind = (first: Tour, second: Tour, words: Phrase): Phrase | undefined => {
  const rest = withoutStart(words, second.length);
  const seen = second.predicate.startsWith("还") ? withoutStart(rest, 1) : rest;
  if (second.front === "随后，") return say`${/，/.test(first.predicate) ? "；" : "，"}随后${seen}`;
  const plainly = second.front === "" && !/，/.test(first.predicate) && !/并/.test(first.predicate);
  return plainly ? say`，并${seen}` : undefined;
};

/** 一行参观了甲，了解……；随后参观了乙; 还拜会了甲，并参观了乙、丙等处: two tours of the same visitors one after the other. */
export const touredInTurn = (a: Line, b: Line): Line | undefined => {
  const [first, second] = [tourOf(a), tourOf(b)];
  if (!first || !second || first.subject !== second.subject || b.opens || b.goesOn) return undefined;
  // 在甲市，一行参观了……，随后参观了…… would place the second there too.
  if (
    IN_PLACE.test(first.front) ||
    !mayJoin(first.predicate, second.predicate) ||
    /随后/.test(first.predicate)
  )
    return undefined;
  const more = behind(first, second, b.words);
  return more && { ...a, words: say`${a.words}${more}` };
};

/** 一行参观了体验馆，并体验了……: the office's own words on what the visitors also did where they were shown around. */
export const didThere = (a: Line, b: Line): Line | undefined => {
  const text = b.own ? textOf(b.words) : "";
  const [called] = DID_THERE.exec(text) ?? [];
  const tour = called === undefined ? undefined : tourOf(a);
  if (!tour || called === undefined || itemOf(a) !== itemOf(b) || OTHERS.test(tour.predicate))
    return undefined;
  if (/，并/.test(tour.predicate) || tour.predicate.length > TOUR) return undefined;
  const did = withoutStart(b.words, called.length);
  const words = text.endsWith("。")
    ? { ...did, pieces: did.pieces.map((one) => ({ ...one, s: one.s.replace(/。$/, "") })) }
    : did;
  return { ...a, words: say`${a.words}，并${words}` };
};
