import type { Signings } from "../../content/message";
import { joined, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, phrase } from "../../reference/facts";
import { shortOrganization } from "../organizations/organizations";
import { titled } from "../organizations/parties";
import { isCalledByKind } from "../people/headline-title";
import { documentsOf, partnersOf, signingParty } from "../signing/signings";
import { chineseNumber } from "../words/grammar";
import { counted } from "../words/groups-counted";

const KINDS = ["备忘录", "协议"] as const;

/** Partners that a headline names. */
const MAX_NAMED = 3;

/** 湖滨农业促进会 for 促进会: an organization by its short form where that names it. */
const named = (ref: OrgRef): Phrase => (isCalledByKind(ref) ? phrase(ref.name) : shortOrganization(ref));

/** 甲与乙、丙签署合作备忘录, 甲与三所高校签署合作备忘录, 甲签署两份合作文件: several documents of one party, the fullest form first. */
export const signingsHeadlines = (discourse: Discourse, news: Signings): Phrase[] => {
  const party = signingParty(discourse, news);
  const documents = documentsOf(discourse, news);
  const partners = partnersOf(discourse, news);
  const [first] = documents;
  if (!party || !first) return [];
  const who = named(party);
  const titles = new Set(documents.map(({ title }) => title.text));
  const paths = documents.map(({ title }) => title.path);
  const n = documents.length;
  const number = n > 10 ? String(n) : n === 2 ? "两" : chineseNumber(n);
  const common = KINDS.find((one) => [...titles].every((title) => title.includes(one)));
  const kind = common ?? ([...titles].every((title) => title.includes("合作")) ? "合作文件" : "文件");
  const shown = titles.size === 1 ? titled(discourse, first.at, first.title) : undefined;
  const all = plain(`${number}份${kind}`, paths);
  const what = shown ?? (partners.length === 1 || kind === "文件" ? all : plain(kind, paths));
  const names = partners.map(named);
  const group = counted(partners.map(({ name }) => name.text));
  return [
    ...(names.length <= MAX_NAMED ? [say`${who}与${joined(names, "、")}签署${what}`] : []),
    ...(group && names.length > 1 ? [say`${who}与${group}签署${what}`] : []),
    shown && !textOf(shown).includes("《") ? say`${who}签署${number}份${shown}` : say`${who}签署${all}`,
  ];
};
