import type { Agreement, DraftRecord } from "../../events/shape";
import type { Text } from "../../events/values";
import type { Message, Sign, Signings } from "./message";
import { familyOf } from "./roster";
import { isSignedBefore } from "./signed-before";

/** Documents that one group of people signed together, and that a sentence can name. */
const MAX_TOGETHER = 3;

const isPlainlySigned = ({ agreement, together }: Sign): boolean => {
  const { status, count, value, nth, renewalOf, amends, documents, parties } = agreement;
  const special = [count, value, nth, renewalOf, amends].some((one) => one !== undefined);
  const organizations = (parties ?? []).every((party) => party.organization !== undefined);
  return (
    (status ?? "signed") === "signed" &&
    !special &&
    (documents ?? []).length === 0 &&
    (together ?? []).length < MAX_TOGETHER &&
    organizations &&
    (parties ?? []).length > 1
  );
};

const partiesOf = ({ parties }: Agreement): (string | undefined)[] =>
  (parties ?? []).map((party) => familyOf(party.organization)[0]);

/** Whether a title mentions some of several documents, and not the others. */
const namesSome = (title: Text | undefined, each: readonly (readonly (Text | undefined)[])[]): boolean =>
  (["en", "zh"] as const).some((lang) => {
    const text = title?.[lang];
    if (text === undefined) return false;
    const named = each.filter((names) => names.some((name) => name?.[lang] && text.includes(name[lang])));
    return named.length > 0 && named.length < each.length;
  });

const namesOf = ({ agreement }: Sign, own: string): (Text | undefined)[] =>
  (agreement.parties ?? [])
    .filter((party) => familyOf(party.organization)[0] !== own)
    .flatMap(({ organization }) => [organization?.name, organization?.short]);

/** The party that most documents share with this one: the office itself if there are several, otherwise the first. */
const sharedParty = ({ home }: DraftRecord, first: Sign, signs: readonly Sign[]): string | undefined => {
  const [own] = familyOf(home);
  const counted = partiesOf(first.agreement).flatMap((party, at) => {
    const count = signs.filter(({ agreement }) => partiesOf(agreement).includes(party)).length;
    return party === undefined || count < 2 ? [] : [{ party, count, rank: party === own ? -1 : at }];
  });
  return counted.sort((a, b) => b.count - a.count || a.rank - b.rank)[0]?.party;
};

/**
 * The documents that one party signed with others at an event where the first is the news: then all of them are.
 * Undefined if the office's own title mentions only some of them, or if more is known of one than that it was signed.
 */
export const signingsOf = (
  record: DraftRecord,
  messages: readonly Message[],
  first: Message | undefined,
): Signings | undefined => {
  if (first?.type !== "sign") return undefined;
  const signs = messages.filter(
    (one): one is Sign => one.type === "sign" && (one === first || !isSignedBefore(record, one)),
  );
  const shared = sharedParty(record, first, signs);
  const own = signs.filter(({ agreement }) => shared !== undefined && partiesOf(agreement).includes(shared));
  if (shared === undefined || own.length < 2) return undefined;
  // A document that is only planned, or of which more is known, is stated separately.
  const signed = own.filter(({ agreement }) => (agreement.status ?? "signed") === "signed");
  if (signed.length < 2 || !signed.every(isPlainlySigned)) return undefined;
  const titles = [
    ...new Map(signed.map(({ agreement: { title } }) => [JSON.stringify(title), title])).values(),
  ];
  const partial =
    namesSome(
      record.title,
      signed.map((one) => namesOf(one, shared)),
    ) ||
    namesSome(
      record.title,
      titles.map((title) => [title]),
    );
  if (partial) return undefined;
  const scenes = new Set(signed.map(({ scene, agreement }) => `${scene?.key} ${agreement.signedOn}`));
  const [scene] = signed.map((one) => one.scene);
  return {
    id: "signings",
    type: "signings",
    signed: signed.map((sign) => ({ sign, party: partiesOf(sign.agreement).indexOf(shared) })),
    once: scenes.size === 1,
    ...(scenes.size === 1 && scene ? { scene } : {}),
    paths: [],
    importance: 1,
  };
};

/** Whether documents of one title were signed on one occasion: whoever chooses one of them as the news means them all. */
export const areAlike = ({ once, signed }: Signings): boolean =>
  once && new Set(signed.map(({ sign }) => JSON.stringify(sign.agreement.title))).size === 1;
