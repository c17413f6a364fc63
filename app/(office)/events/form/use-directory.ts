"use client";

import { useMemo } from "react";
import type { DraftOrg } from "@/domain/events/values";
import { useTRPCClient } from "../../../trpc";
import type { Lookup } from "./lookup";

/** The office's directory, asked by the pickers of the form. */
export function useDirectory(eventId: string | undefined, own: DraftOrg | undefined): Lookup {
  const client = useTRPCClient();
  return useMemo(
    (): Lookup => ({
      people: (q, on) => client.people.search.query({ q, ...(on && { on }) }),
      organizations: (q) => client.organizations.search.query({ q }),
      eventId,
      own,
      venues: (q) => client.venues.search.query({ q }),
      overlapping: (question) => client.events.overlapping.query(question),
      translations: (kind, lang, words) => client.glossary.translations.query({ kind, lang, words }),
    }),
    [client, eventId, own],
  );
}
