import { v7 as newId } from "uuid";
import { ownerOf } from "@/domain/directory/owner-of-department";
import { unregistered } from "@/domain/directory/unregistered";
import { inLanguage } from "@/domain/events/in-language";
import { isSameOrganization, withOrganization } from "@/domain/events/mentions";
import type { DraftRecord, Participant, Venue } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { matched } from "@/domain/participations/match";
import type { useTRPCClient } from "../../../trpc";

export type Client = ReturnType<typeof useTRPCClient>;
type Edit = (record: DraftRecord) => DraftRecord;

/** A record whose names are being filed, with the edits that link them; the form gets them all at once. */
class Filing {
  readonly edits: Edit[] = [];
  constructor(public record: DraftRecord) {}
  edit(edit: Edit): void {
    this.record = edit(this.record);
    this.edits.push(edit);
  }
}

/** The directory entry of an organization: the existing one if it is the same, else a new one. */
const fileOrganization = async (client: Client, filing: Filing, one: DraftOrg, sourceEventId: string) => {
  const { id: _id, parent = ownerOf(filing.record, one), ...organization } = one;
  const same = (await client.organizations.search.query({ q: inLanguage(one.name, "zh") })).find((each) =>
    isSameOrganization(each, { ...one, ...(parent && { parent }) }),
  );
  const id = same?.id ?? newId();
  if (!same)
    await client.organizations.save.mutate({
      id,
      version: 0,
      organization: { ...organization, name: organization.name ?? {} },
      parentId: parent?.id ?? null,
      sourceEventId,
    });
  filing.edit((record) => withOrganization(record, one, { ...one, id }));
};

/** The organizations to file, departments after those that they belong to. */
const byOwner = (record: DraftRecord): DraftOrg[] => {
  const { organizations } = unregistered(record);
  return organizations.sort(
    (a, b) => Number(Boolean(ownerOf(record, a))) - Number(Boolean(ownerOf(record, b))),
  );
};

const filePerson = async (client: Client, filing: Filing, key: string, sourceEventId: string) => {
  const now = filing.record;
  const one = now.participants?.find((each) => each.key === key);
  if (!one?.person) return;
  const on = now.when?.start;
  const answers = await client.people.search.query({
    q: inLanguage(one.person.name, "zh"),
    ...(on && { on }),
  });
  const known = matched(one, answers).person?.id;
  const id = known ?? newId();
  const { id: _id, ...person } = one.person;
  if (!known)
    await client.people.save.mutate({
      id,
      version: 0,
      person: { ...person, name: person.name ?? {} },
      posts: (one.posts ?? [])
        .filter((post) => post.organization?.id || post.title?.en || post.title?.zh)
        .map(({ organization, ...post }) => ({
          ...post,
          id: newId(),
          ...(organization?.id && { organizationId: organization.id }),
          ...(on && { knownOn: on }),
        })),
      sourceEventId,
    });
  const withId = (each: Participant) =>
    each.key === key && each.person ? { ...each, person: { ...each.person, id } } : each;
  filing.edit((record) => ({ ...record, participants: (record.participants ?? []).map(withId) }));
};

const withVenueId = <T>(value: T, venue: Venue, id: string): T => {
  if (Array.isArray(value)) return value.map((each) => withVenueId(each, venue, id)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const isIt =
        name === "venue" && inLanguage((inner as Venue).name, "zh") === inLanguage(venue.name, "zh");
      return [name, isIt ? { ...inner, id } : withVenueId(inner, venue, id)];
    }),
  ) as T;
};

const fileVenue = async (client: Client, filing: Filing, one: Venue, sourceEventId: string) => {
  const { id: _id, organization, ...venue } = one;
  const answers = await client.venues.search.query({ q: inLanguage(one.name, "zh") });
  const same = answers.find((each) => inLanguage(each.name, "zh") === inLanguage(one.name, "zh"));
  const id = same?.id ?? newId();
  if (!same)
    await client.venues.save.mutate({
      id,
      version: 0,
      venue: { ...venue, name: venue.name ?? {} },
      organizationId: organization?.id ?? null,
      sourceEventId,
    });
  filing.edit((record) => withVenueId(record, one, id));
};

/**
 * Adds everything that a record names and the directory lacks to the directory, or finds it there. Returns what links it: of a
 * failure in between, what was linked before.
 */
export const fileNames = async (
  client: Client,
  before: DraftRecord,
  eventId: string,
  onProgress: (done: number) => void,
): Promise<{ link: Edit; error?: unknown }> => {
  const filing = new Filing(before);
  const link: Edit = (record) => filing.edits.reduce((next, edit) => edit(next), record);
  let done = 0;
  const step = () => onProgress(++done);
  try {
    // A parent that has just got its entry gives it to its children, so the next one is requested again.
    for (let left = unregistered(filing.record).organizations.length; left > 0; left -= 1) {
      const [next] = byOwner(filing.record);
      if (next) await fileOrganization(client, filing, next, eventId);
      step();
    }
    for (const { key } of unregistered(filing.record).people) {
      await filePerson(client, filing, key, eventId);
      step();
    }
    for (const venue of unregistered(filing.record).venues) {
      await fileVenue(client, filing, venue, eventId);
      step();
    }
    return { link };
  } catch (error) {
    return { link, error };
  }
};
