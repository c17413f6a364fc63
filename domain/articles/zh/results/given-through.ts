import type { Handover, Result } from "../../content/message";
import { loose, type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said, Who } from "../../reference/facts";
import { organizationName } from "../organizations/organizations";
import { enumeration } from "../words/grammar";

/** ，经某会定向捐赠: through whom something was given, behind what it was; 由某会捐赠 says who gave it. */
const THROUGH =
  /，(经过?|通过|由(?=[^，。；]*(?:转交|转赠)$))([^，。；]{2,30}?)(定向)?(?:捐赠|捐助|转交|转赠)$/u;

interface Given {
  /** What was given, without the clause on its way. */
  readonly what: Phrase;
  /** 经某会, in front of the recipient; empty where it is not known. */
  readonly through: Phrase;
  /** 定向 of 定向捐赠. */
  readonly directed: string;
}

/** The organization through which something was given, by its name at first mention. */
const channelOf = (discourse: Discourse, name: string, path: string): Phrase => {
  const org = discourse.facts.people
    .flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of])
    .find((ref) => ref.name.text === name || ref.org.short?.text === name);
  return org ? sourced(organizationName(discourse, org), path) : plain(name, [path]);
};

/** 救护车一台，经某会定向捐赠 as what was given and through whom: 经某会向某医院定向捐赠救护车一台. */
export const givenThrough = (discourse: Discourse, points: readonly Said[]): Given => {
  const last = points.at(-1);
  const [clause = "", way = "", name = "", directed = ""] = THROUGH.exec(last?.text ?? "") ?? [];
  const list = points.map(({ text, path }) =>
    plain(text === last?.text ? text.slice(0, text.length - clause.length) : text, [path]),
  );
  const what = loose(enumeration(list));
  if (!last || clause === "") return { what, through: plain(""), directed: "" };
  const word = way === "由" ? "通过" : way;
  return { what, through: say`${word}${channelOf(discourse, name, last.path)}`, directed };
};

/** The gift that a handover consisted in, by the same people to those who received it there: it is stated once, with all that the record says of it. */
export const giftHandedOver = (
  { facts, content, memory }: Discourse,
  { scene }: Handover,
  title: Said,
  givers: readonly Who[],
): { readonly gift: Result; readonly points: readonly Said[] } | undefined => {
  const keys = givers.map(({ key }) => key);
  const institutions = facts
    .whos(scene.receivers)
    .flatMap(({ posts, of }) => [...posts.flatMap(({ org }) => org ?? []), ...of])
    .map(({ name }) => name.text);
  for (const gift of content.messages) {
    if (gift.type !== "result" || gift.outcome.type !== "gift" || gift.scene !== scene) continue;
    const { by = [], to } = gift.outcome;
    const points = facts.list(gift.outcome.points, `${gift.path}.points`);
    const organizations = facts.orgs(to?.organizations, `${gift.path}.to.organizations`);
    const sameGivers = by.length > 0 && by.every((key) => keys.includes(key));
    const sameRecipients =
      organizations.every(({ name }) => institutions.includes(name.text)) &&
      (to?.participants ?? []).every((key) => scene.receivers.includes(key));
    const [first, ...more] = points;
    const behind = first?.text.slice(title.text.length) ?? "";
    const same = first?.text.startsWith(title.text) === true && (behind === "" || behind.startsWith("，"));
    const listable = more.length === 0 || points.every(({ text }) => !text.includes("，"));
    if (sameGivers && sameRecipients && same && listable && !memory.realized.has(gift.id))
      return { gift, points };
  }
  return undefined;
};
