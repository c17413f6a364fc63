import type { DraftRecord, Participant } from "../../events/shape";
import { LANGS, type Text } from "../../events/values";
import { countAll } from "./headcount";
import type { PersonKey } from "./message";

/** Whether the record omits some of the guests, so that the list is not complete. */
export const areGuestsOpen = ({ participantsOpen, openSides = [] }: DraftRecord): boolean =>
  participantsOpen === true && (openSides.length === 0 || openSides.includes("guest"));

/** "promoters" of the fair in "the promotion team of the fair": a group that the name of its delegation describes. */
const isOfItsName = ({ of = [] }: Participant, name: Partial<Text> | undefined): boolean =>
  of.length > 0 &&
  of.every((org) =>
    LANGS.every((lang) => {
      const own = org.name?.[lang];
      return own === undefined || name?.[lang]?.includes(own) === true;
    }),
  );

/**
 * Whether somebody is a group that forms the only delegation, which has no head and no members whom the group does not count: the
 * group is introduced as the delegation, and speaks as the delegation.
 */
export const isAllOfDelegation = (record: DraftRecord, key: PersonKey): boolean => {
  if (!record.delegations?.length) return false;
  const one = (record.participants ?? []).find((each) => each.key === key);
  const [own, ...others] = record.delegations.filter(
    (each, _, all) => all.length > 1 || each.key === one?.delegation,
  );
  const members = (record.participants ?? []).filter(({ delegation }) => delegation === own?.key);
  return (
    own !== undefined &&
    others.length === 0 &&
    own.head === undefined &&
    one?.group !== undefined &&
    one.ofOpen !== true &&
    (members.length === 1 || countAll(record, own.key, [key])) &&
    !isOfItsName(one, own.name) &&
    !areGuestsOpen(record)
  );
};

/**
 * Whether a group of a delegation with other members is the delegation itself, whose name ends in the group's words: 考察组 in
 * 甲会考察组.
 */
export const isDelegationItself = (record: DraftRecord, key: PersonKey): boolean => {
  const one = (record.participants ?? []).find((each) => each.key === key);
  const delegation = (record.delegations ?? []).find((each) => each.key === one?.delegation);
  const others = (record.participants ?? []).some(
    (each) => each.key !== key && each.delegation === one?.delegation,
  );
  const stated = LANGS.filter((lang) => one?.group?.[lang] !== undefined);
  return (
    others &&
    stated.length > 0 &&
    stated.every((lang) =>
      delegation?.name?.[lang]?.toLowerCase().endsWith(one?.group?.[lang]?.toLowerCase() ?? ""),
    )
  );
};
