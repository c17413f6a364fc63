import type { Net } from "./regions-once";

const PHASE = /^(?:[^，。在]{0,8}，)?在([^，。“”《》]{2,16})环节，/u;

/** Whether the words of a title, two by two, are all in a text. */
const holdsWordsOf = (title: string, text: string): boolean =>
  [...title].every((_, at) => at % 2 === 1 || text.includes(title.slice(at, at + 2)));

/** 甲与乙签署交接证书, for 在签署交接证书环节，甲与乙签署交接证书: a part of a programme that says no more than its sentence. */
export const phaseOnce: Net = (text) => {
  const [front, title] = PHASE.exec(text) ?? [];
  if (!front || !title || title.length % 2 === 1 || !holdsWordsOf(title, text.slice(front.length)))
    return undefined;
  return { from: front.indexOf(`在${title}环节`), to: front.length, text: "" };
};

const SUM = /(?:捐赠|移交)(?=(?:人民币)?[\d一二三四五六七八九十百千万余多]+元(?:人民币)?的?捐[款资])/u;
const GIVEN_SUM = /^((?:人民币)?[\d一二三四五六七八九十百千万余多]+元(?:人民币)?)的?捐[款资]/u;

/** 捐款700万元, for 捐赠700万元捐款. */
export const sumOnce: Net = (text) => {
  const found = SUM.exec(text);
  const from = found ? found.index : 0;
  const [whole, sum] = found ? (GIVEN_SUM.exec(text.slice(from + 2)) ?? []) : [];
  return whole ? { from, to: from + 2 + whole.length, text: `捐款${sum}` } : undefined;
};

const ATTRIBUTE =
  /([^，。；、：“”《》（）和与及的了]{5,16})(的[^，。；、：“”《》]{2,12}?)([和与、])\1(?!的)(?=\p{Script=Han}{2})/u;

/** 办案的经验和存在的问题, for 办案的经验和办案存在的问题. */
export const attributeOnce: Net = (text) => {
  const [whole, owner, first, link] = ATTRIBUTE.exec(text) ?? [];
  if (!whole || !owner || !first || !link) return undefined;
  const from = text.indexOf(whole) + owner.length + first.length + link.length;
  return { from, to: from + owner.length, text: "" };
};
