import { type Composed, isParagraph, itemOf, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSigning } from "../../content/message";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { areTermsOf } from "./lead-of-signing";
import { areNamed, namesCompanions } from "./lead-rosters";

/** Sentences of a first paragraph that is divided. */
const MANY = 4;
/** Characters of a paragraph of several sentences that the division leaves behind the first, and of one of a single sentence of context. */
const MIN_CHARACTERS = 30;
const ALONE = 60;
/** The same of further acts. */
const SEVERAL = 45;
/** Characters of a first paragraph of three sentences that ends with talks, and of the talks. */
const LONG = 130;
const TALKS = 40;
/** Characters of a paragraph that begins with talks. */
const MAX_CHARACTERS = 240;

const VISIT = /^(?:visit|lead|title)$/;
/** 举行签约仪式: an event, of which the signing is a part. */
const EVENT = /签|仪式|举行|举办|召开/u;
const SIGNED = /^agreements\[[^\]]+\]$/;
const OF_SIGNING = /^(?:agreements|outcomes)\[/;
const HOSTS = /^(?:receive|accompany|people\.|background\[)/;
const LISTS = /^(?:event\.place|delegations\[|people\.|attendance)/;
const TERMS = /^agreements\[[^\]]+\]\.(?!sign)/;
const ACTS = /^(?:(?:agenda|outcomes)\[|agreements\[[^\]]+\]$)/;
/** 出席签约仪式, 协议……: of the signing. */
const ABOUT_SIGNING = /签|协议|备忘录/u;
/** What a paragraph does not begin with. */
const GOES_ON = /^(?:该|其(?!间)|这(?!是)|随后|并)/u;

/** The names of the record's people in some sentences. */
const namesIn = ({ facts }: Discourse, lines: readonly Line[]): Set<string> => {
  const text = lines.map(({ words }) => textOf(words)).join("");
  return new Set(facts.people.flatMap(({ name }) => (name && text.includes(name.text) ? [name.text] : [])));
};

const partOf = ({ id }: Line): Paragraph["part"] => {
  if (id.startsWith("agreements[")) return "agreements";
  if (LISTS.test(id)) return "people";
  return id.startsWith("background[") ? "background" : "agenda";
};

const divided = (lead: Paragraph, front: readonly Line[], rest: readonly Line[]): Composed[] | undefined => {
  const [first] = rest;
  if (!first || front.length === 0 || sizeOf(rest) < MIN_CHARACTERS) return undefined;
  if (first.goesOn || GOES_ON.test(textOf(first.words))) return undefined;
  return [
    { ...lead, lines: [...front] },
    { type: "paragraph", part: partOf(first), lines: [...rest], keys: [...lead.keys] },
  ];
};

/** Sentences and characters of a first paragraph of a visit and what was signed on it. */
const SIGNED_LINES = 3;
const SIGNED_CHARACTERS = 240;

/** The visit and all that was signed on it, and those who came along, who have not signed, at the beginning of the next paragraph. */
const companionsApart = (discourse: Discourse, lead: Paragraph, from: number): Composed[] | undefined => {
  const { lines } = lead;
  const front = lines.filter(({ id }, at) => at < from || OF_SIGNING.test(id));
  const rest = lines.filter((one) => !front.includes(one));
  const companions = rest.filter(namesCompanions);
  const others = rest.filter((one) => !companions.includes(one));
  if (companions.length === 0 || rest.findIndex(namesCompanions) > 0) return undefined;
  if (others.some((one) => HOSTS.test(one.id) && !ABOUT_SIGNING.test(textOf(one.words)))) return undefined;
  if (front.length > SIGNED_LINES || sizeOf(front) > SIGNED_CHARACTERS) return undefined;
  if (companions.some(({ words }) => areNamed(discourse, words, front))) return undefined;
  return divided(lead, front, rest);
};

/** A signing and what its document says both will do, 根据协议，双方……, which would refer to nothing without it. */
const withTerms = (signing: Line | undefined, lines: readonly Line[]): Line[] =>
  signing === undefined ? [] : [signing, ...lines.filter((one) => areTermsOf(signing, one)).slice(0, 1)];

/** The visit and its hosts, and what both sides signed as the next paragraph; where it names people who are hosts too, it stays in the first. */
const signingApart = (discourse: Discourse, lead: Paragraph): Composed[] | undefined => {
  const { lines } = lead;
  const from = lines.findIndex(({ id }, at) => at > 0 && SIGNED.test(id));
  const [visit] = lines;
  if (from < 0 || !visit || !VISIT.test(visit.id) || EVENT.test(textOf(visit.words))) return undefined;
  const apart = companionsApart(discourse, lead, from);
  if (apart) return apart;
  const last = lines.findLastIndex(({ id }) => OF_SIGNING.test(id));
  const end = lines.findIndex(({ id }, at) => at > from && at <= last && /^(?:receive|people\.)/.test(id));
  const to = end < 0 ? last + 1 : end;
  const [before, signing, behind] = [lines.slice(0, from), lines.slice(from, to), lines.slice(to)];
  const isHosts = (one: Line): boolean => HOSTS.test(one.id) && !ABOUT_SIGNING.test(textOf(one.words));
  const stop = behind.findIndex((one) => !isHosts(one));
  const hosts = stop < 0 ? behind : behind.slice(0, stop);
  const known = namesIn(discourse, before);
  const introduced = namesIn(discourse, signing);
  const clear = [...namesIn(discourse, hosts)].every((name) => known.has(name) || !introduced.has(name));
  if (!clear || hosts.length === 0) {
    if (lines.length < MANY) return undefined;
    const front = [...before, ...signing];
    const after = front.length < MANY ? divided(lead, front, behind) : undefined;
    return after ?? divided(lead, before, [...signing, ...behind]);
  }
  const front = [...before, ...hosts];
  const rest = [...signing, ...behind.slice(hosts.length)];
  const news =
    isSigning(discourse.plan.news) && front.length < SIGNED_LINES ? withTerms(signing[0], rest) : [];
  const whole = [...front, ...news];
  const left = rest.filter((one) => !news.includes(one));
  if (news.length === 0 || sizeOf(whole) > SIGNED_CHARACTERS) return divided(lead, front, rest);
  return left.length > 0
    ? (divided(lead, whole, left) ?? divided(lead, front, rest))
    : [{ ...lead, lines: whole }];
};

/** Those who received the visitors directly behind the visit, and what lies between as the next paragraph. */
const hostsNext = (discourse: Discourse, { lines, ...lead }: Paragraph): Composed[] | undefined => {
  const [visit, ...rest] = lines;
  const hosts = rest.pop();
  const between = rest.every(({ id }) => /^(?:background\[|people\.|delegations\[)/.test(id));
  if (!visit || hosts?.id !== "receive" || rest.length < 2 || !between) return undefined;
  const introduced = namesIn(discourse, rest);
  if ([...namesIn(discourse, [hosts])].some((name) => introduced.has(name))) return undefined;
  return divided({ ...lead, lines }, [visit, hosts], rest);
};

const isTail = ({ id }: Line): boolean => /^(?:background|outcomes)\[/.test(id) || TERMS.test(id);
const isList = ({ id }: Line): boolean => LISTS.test(id) || TERMS.test(id);

/** Where the rest of a long first paragraph begins: with context, with those who were there, or with a further act. */
const cutOf = (lines: readonly Line[]): number | undefined => {
  const places = lines.flatMap((one, at) => {
    const rest = lines.slice(at);
    return at > 1 && sizeOf(rest) >= (rest.length > 1 ? MIN_CHARACTERS : ALONE) ? [{ one, at, rest }] : [];
  });
  const tail = places.find(({ rest }) => rest.every(isTail));
  const lists = places.find(
    ({ one, at, rest }) =>
      LISTS.test(one.id) &&
      rest.length > 1 &&
      rest.every(isList) &&
      lines.slice(0, at).some(({ id }) => OF_SIGNING.test(id)),
  );
  const terms = places.find(({ one, rest }) => TERMS.test(one.id) && rest.length > 1);
  const act = places.find(
    ({ one, rest }) => ACTS.test(one.id) && sizeOf(rest) >= (rest.length > 1 ? SEVERAL : ALONE),
  );
  return (tail ?? terms ?? act ?? lists)?.at;
};

/** The talks that end a first paragraph, at the beginning of the paragraph about them. */
const talksBelow = (lead: Paragraph, next: Composed | undefined): Composed[] | undefined => {
  const last = lead.lines.at(-1);
  const item = last && itemOf(last);
  if (!last || item === undefined || !isParagraph(next) || last.own) return undefined;
  const [first] = next.lines;
  if (!first || itemOf(first) !== item || sizeOf([last, ...next.lines]) > MAX_CHARACTERS) return undefined;
  return [
    { ...lead, lines: lead.lines.slice(0, -1) },
    { ...next, lines: [last, ...next.lines] },
  ];
};

/** The blocks of a text whose first paragraph does not have four and more sentences: what was signed on a visit, context and lists of people follow as a paragraph of their own. */
export const withLeadDivided = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const at = blocks.findIndex(isParagraph);
  const lead = blocks[at];
  if (!lead || !isParagraph(lead) || lead.lines.length < MANY - 1) return [...blocks];
  const signing = signingApart(discourse, lead);
  if (signing) return blocks.toSpliced(at, 1, ...signing);
  const talks = talksBelow(lead, blocks[at + 1]);
  const last = lead.lines.at(-1);
  if (lead.lines.length < MANY) {
    const long = sizeOf(lead.lines) >= LONG && last !== undefined && sizeOf([last]) >= TALKS;
    if (!long || !last || itemOf(last) === undefined) return [...blocks];
    if (talks) return blocks.toSpliced(at, 2, ...talks);
    const apart = divided(lead, lead.lines.slice(0, -1), [last]);
    return apart ? blocks.toSpliced(at, 1, ...apart) : [...blocks];
  }
  if (talks) return blocks.toSpliced(at, 2, ...talks);
  const hosts = hostsNext(discourse, lead);
  if (hosts) return blocks.toSpliced(at, 1, ...hosts);
  const cut = cutOf(lead.lines);
  const parted =
    cut === undefined ? undefined : divided(lead, lead.lines.slice(0, cut), lead.lines.slice(cut));
  return parted ? blocks.toSpliced(at, 1, ...parted) : [...blocks];
};
