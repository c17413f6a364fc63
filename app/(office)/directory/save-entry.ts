import type { TRPCClient } from "@trpc/client";
import type { Text } from "@/domain/events/values";
import type { DatedPost } from "@/domain/people/inputs";
import type { AppRouter } from "@/server/router";
import type { EntryInput } from "./entry-form";
import type { EntryValues, Kind } from "./kinds";

/** Text fields of a form as input of a write: aliases without empty lines; the schema drops other empty values. */
export const withoutEmptyTexts = <W extends { name: Text }>(values: EntryValues): W => {
  const { aliases, ...others } = values;
  const lines = ((aliases ?? []) as string[]).map((line) => line.trim()).filter(Boolean);
  return { name: {}, ...others, ...(lines.length > 0 && { aliases: lines }) } as unknown as W;
};

/** Saves an entry of any kind, new (version 0) or existing; `posts` are a person's. */
export const saveEntry = (
  client: TRPCClient<AppRouter>,
  kind: Kind,
  version: { id: string; version: number },
  { values, organization, contact }: EntryInput,
  posts: readonly DatedPost[] = [],
): Promise<{ id: string }> => {
  const linked = organization?.id ?? null;
  switch (kind) {
    case "people":
      return client.people.save.mutate({
        ...version,
        person: withoutEmptyTexts(values),
        contact,
        posts: [...posts],
      });
    case "organizations":
      return client.organizations.save.mutate({
        ...version,
        organization: withoutEmptyTexts(values),
        parentId: linked,
      });
    case "venues":
      return client.venues.save.mutate({
        ...version,
        venue: withoutEmptyTexts(values),
        organizationId: linked,
      });
  }
};
