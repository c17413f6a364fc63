import type { DraftRecord, Participant } from "../../events/shape";
import type { DraftOrg, Side } from "../../events/values";
import type { PersonKey } from "./message";

/** A participant as the relations need them: side, presence and the organizations they belong to. */
export interface Entry {
  readonly key: PersonKey;
  readonly raw: Participant;
  readonly side: Side | undefined;
  /** Was there, in the room or online. */
  readonly present: boolean;
  readonly group: boolean;
  has(role: NonNullable<Participant["roles"]>[number]): boolean;
}

export interface Roster {
  /** Everybody of the record, in protocol order; a key that is used twice counts once. */
  readonly all: readonly Entry[];
  readonly present: readonly Entry[];
  get(key: string | undefined): Entry | undefined;
  /** The keys that exist, each once, in the order given. */
  known(keys: readonly string[] | undefined): PersonKey[];
}

const nameOf = (org: DraftOrg): string => org.id ?? `${org.name?.en ?? ""}|${org.name?.zh ?? ""}`;

/** The identities of an organization and of all organizations above it. */
export const familyOf = (org: DraftOrg | undefined): string[] =>
  org === undefined ? [] : [nameOf(org), ...familyOf(org.parent)];

/** The organizations that a participant belongs to, with the organizations above them. */
export const organizationsOf = (raw: Participant): Set<string> =>
  new Set([
    ...(raw.posts ?? []).flatMap((post) => familyOf(post.organization)),
    ...(raw.of ?? []).flatMap(familyOf),
  ]);

/** What hosts do with visitors on their own premises. */
const INDOORS: readonly (string | undefined)[] = ["talks", "discussion", "speeches", "signing", "ceremony"];

/**
 * Whether an escort of the hosts only assisted a colleague who received the visitors, where nobody travelled: an aide of that
 * colleague, not an escort of the visitors.
 */
const isBesideReceiver = ({ kind, agenda, participants }: DraftRecord, raw: Participant): boolean => {
  if (kind !== "reception" || raw.side !== "host" || !raw.roles?.includes("escort")) return false;
  if (!(agenda ?? []).every((item) => INDOORS.includes(item.activity) && !item.venue)) return false;
  const own = organizationsOf(raw);
  return (participants ?? []).some(
    (other) =>
      other.side === "host" &&
      other.roles?.includes("receiver") === true &&
      [...organizationsOf(other)].some((organization) => own.has(organization)),
  );
};

/** Reads the participants of a record. Entries that are neither a person nor a group, or both, are left out. */
export const rosterOf = (record: DraftRecord): Roster => {
  const byKey = new Map<string, Entry>();
  const delegations = new Map((record.delegations ?? []).map((one) => [one.key, one]));
  const sideOfDelegation = (key: string | undefined): Side | undefined => {
    if (key === undefined) return undefined;
    const own = delegations.get(key)?.side;
    return own ?? record.participants?.find((one) => one.delegation === key && one.side)?.side;
  };
  for (const raw of record.participants ?? []) {
    if (byKey.has(raw.key) || !raw.person === !raw.group) continue;
    const presence = raw.presence ?? "attended";
    const beside = isBesideReceiver(record, raw);
    byKey.set(raw.key, {
      key: raw.key,
      raw,
      side: raw.side ?? sideOfDelegation(raw.delegation),
      present: presence === "attended" || presence === "remote",
      group: raw.group !== undefined,
      has: (role) => raw.roles?.includes(role) === true && !(role === "escort" && beside),
    });
  }
  const all = [...byKey.values()];
  return {
    all,
    present: all.filter((one) => one.present),
    get: (key) => (key === undefined ? undefined : byKey.get(key)),
    known: (keys) => [...new Set(keys ?? [])].filter((key) => byKey.has(key)),
  };
};
