"use client";

import { useCallback } from "react";
import { v7 as newId } from "uuid";
import { unregistered } from "@/domain/directory/unregistered";
import { inLanguage } from "@/domain/events/in-language";
import { isSameOrganization, withOrganization } from "@/domain/events/mentions";
import type { DraftRecord, Participant, Venue } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { matched } from "@/domain/participations/match";
import { useTRPCClient } from "../../../trpc";
import { type FormRecord, useFormRecord } from "./form-record";

type Client = ReturnType<typeof useTRPCClient>;

/** The directory entry of an organization: the existing one if it is the same, else a new one. */
const fileOrganization = async (client: Client, form: FormRecord, one: DraftOrg, sourceEventId: string) => {
  const { id: _id, parent, ...organization } = one;
  const same = (await client.organizations.search.query({ q: inLanguage(one.name, "zh") })).find((each) =>
    isSameOrganization(each, one),
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
  form.change((record) => withOrganization(record, one, { ...one, id }));
};

const filePerson = async (client: Client, form: FormRecord, key: string, sourceEventId: string) => {
  const now = form.record();
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
  form.change((record) => ({ ...record, participants: (record.participants ?? []).map(withId) }));
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

const fileVenue = async (client: Client, form: FormRecord, one: Venue, sourceEventId: string) => {
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
  form.change((record) => withVenueId(record, one, id));
};

export const unfiledCount = (record: DraftRecord): number => {
  const { people, organizations, venues } = unregistered(record);
  return people.length + organizations.length + venues.length;
};

/** Adds everything that the record names and the directory lacks to the directory. */
export function useFiling(eventId: string): () => Promise<void> {
  const client = useTRPCClient();
  const form = useFormRecord();
  return useCallback(async () => {
    // A parent that has just got its entry gives it to its children, so the next one is requested again.
    for (let left = unregistered(form.record()).organizations.length; left > 0; left -= 1) {
      const [next] = unregistered(form.record()).organizations;
      if (next) await fileOrganization(client, form, next, eventId);
    }
    for (const { key } of unregistered(form.record()).people) await filePerson(client, form, key, eventId);
    for (const venue of unregistered(form.record()).venues) await fileVenue(client, form, venue, eventId);
  }, [client, form, eventId]);
}
