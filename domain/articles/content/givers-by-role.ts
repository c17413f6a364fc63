import type { DraftRecord, Outcome, Participant } from "../../events/shape";
import { each } from "../field-changes";
import { familyOf, organizationsOf } from "./roster";

const isPerson = ({ person, presence }: Participant): boolean =>
  person !== undefined && presence === undefined;

/** Those who led the visitors to a donation: they gave what the hosts received. */
const giversOf = (participants: readonly Participant[]): readonly Participant[] => {
  const guests = participants.filter((one) => one.side === "guest" && isPerson(one));
  const heads = guests.filter(({ roles }) => roles?.includes("head"));
  const own = new Set(heads.flatMap((one) => [...organizationsOf(one)]));
  // A governor and a manager came with an ambulance: either may have given it.
  const withHeads = guests.every(
    (one) => heads.includes(one) || [...organizationsOf(one)].some((name) => own.has(name)),
  );
  return withHeads ? heads : [];
};

/** Whether a gift without a giver was handed over to the organization of the hosts. */
const isForHosts = (
  { agenda = [], home }: DraftRecord,
  gift: Outcome,
  hosts: readonly Participant[],
): boolean => {
  if (gift.type !== "gift" || (gift.by ?? []).length > 0) return false;
  const names = new Set([...familyOf(home), ...hosts.flatMap((one) => [...organizationsOf(one)])]);
  const { organizations = [], participants = [] } = gift.to ?? {};
  const to = organizations.flatMap((one) => familyOf(one)[0] ?? []);
  const there = agenda.some(
    ({ activity, outcomes }) =>
      (activity === "handover" || activity === "ceremony") && outcomes?.includes(gift.key),
  );
  const known = [
    ...to.map((name) => names.has(name)),
    ...participants.map((key) => hosts.some((one) => one.key === key)),
  ];
  return there && known.length > 0 && known.every(Boolean);
};

/** 甲商会向乙医院捐赠物资: a title that says who gave, who need not be those who came. */
const GIVER_IN_TITLE = /向[^，。；]*[捐赠]/u;

/** A record in which the visitors who came to hand over a gift are its givers. Every other record is returned unchanged. */
export const withGiversByRole = (record: DraftRecord): DraftRecord => {
  const { participants = [], outcomes = [], kind, title } = record;
  if (GIVER_IN_TITLE.test(title?.zh ?? "")) return record;
  if (kind !== "other" || !outcomes.some(({ type, by = [] }) => type === "gift" && by.length === 0))
    return record;
  const hosts = participants.filter(({ side }) => side === "host");
  const by = giversOf(participants).map(({ key }) => key);
  if (by.length === 0 || hosts.length === 0) return record;
  return {
    ...record,
    outcomes: each(record.outcomes, (one) => (isForHosts(record, one, hosts) ? { ...one, by } : one)),
  };
};
