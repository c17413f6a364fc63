import type { DraftRecord } from "../../events/shape";
import { areSpokenOf } from "./named-in-words";
import type { Of } from "./pool";
import { peopleWeight } from "./weight";

/** Words of two hosts up to which one sentence has room for both. */
const SHORT_HOSTS = 28;

type Participant = NonNullable<DraftRecord["participants"]>[number];
type Organization = NonNullable<NonNullable<Participant["posts"]>[number]["organization"]>;

const topName = (organization: Organization | undefined): string | undefined =>
  organization?.parent ? topName(organization.parent) : (organization?.name?.en ?? organization?.name?.zh);

const organizationsOf = ({ posts }: Participant): (string | undefined)[] =>
  (posts ?? []).map((post) => topName(post.organization));

/** Whether somebody's words introduce a person to the others. */
const isIntroduced = ({ agenda }: DraftRecord, { person }: Participant): boolean => {
  const name = person?.name?.en;
  const points = (agenda ?? []).flatMap(({ remarks }) => (remarks ?? []).flatMap((one) => one.points ?? []));
  return name !== undefined && points.some(({ en }) => en?.includes(name));
};

/** Who received the visitors, and who else was there, as the text lists them. */
interface Hosts {
  readonly receptions: readonly Of<"receive">[];
  readonly present: readonly Of<"present">[];
}

/**
 * English: the only colleague of the only host, without an action of their own, receives the visitors too ("was received by
 * Lee, rector, and Ray, project manager"): named alone at the end, they would be an afterthought.
 */
export const withColleagueOfReceiver = (
  record: DraftRecord,
  receptions: readonly Of<"receive">[],
  present: readonly Of<"present">[],
): Hosts => {
  const same = { receptions, present };
  const [reception, ...more] = receptions;
  const [list, ...others] = present.filter(({ side }) => side === "host");
  if (!reception || more.length > 0 || reception.separate || !list || others.length > 0 || list.open)
    return same;
  const find = (key: string | undefined) => record.participants?.find((one) => one.key === key);
  const [host, ...hosts] = reception.people.map(find);
  const [silent, ...further] = list.people.map(find);
  if (!host?.person || !silent?.person || hosts.length > 0 || further.length > 0) return same;
  const atItem = record.agenda?.some(({ people }) => people?.some(({ key }) => key === silent.key));
  const idle = (silent.roles ?? []).length === 0 && (silent.functions ?? []).length === 0 && !atItem;
  const [org] = organizationsOf(host);
  const colleagues = org !== undefined && organizationsOf(silent).includes(org);
  // Somebody named, or called upon by post, in the record's own words is introduced by the sentence that says so.
  const called = (host.posts ?? []).some(
    ({ title }) => title?.en !== undefined && record.purpose?.en?.includes(title.en),
  );
  const people = [...reception.people, silent.key];
  if (called || isIntroduced(record, silent) || areSpokenOf(record, [silent.key])) return same;
  if (!idle || !colleagues || peopleWeight(record, people) > SHORT_HOSTS) return same;
  return {
    receptions: [{ ...reception, people, paths: [...reception.paths, ...list.paths] }],
    present: present.filter((one) => one !== list),
  };
};
