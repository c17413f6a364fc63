import type { APIRequestContext } from "@playwright/test";
import { callQuery } from "./fixtures";

interface Rows {
  rows: { id: string }[];
}

/** The addresses of all screens of signed-in users, for an event with data on each of its screens. */
export async function everyScreen(api: APIRequestContext, eventId: string): Promise<string[]> {
  const [events, followUps, agreements, people, organizations, venues] = await Promise.all([
    callQuery<Rows>(api, "events.list", { q: "Zhengzhou" }),
    ...["followUps.list", "agreements.list", "people.list", "organizations.list", "venues.list"].map((name) =>
      callQuery<Rows>(api, name, {}),
    ),
  ]);
  const first = (found: Rows | undefined) => found?.rows[0]?.id ?? "";
  const sample = first(events);
  return [
    "/",
    "/events",
    "/events?view=month",
    "/events?view=week",
    "/events?q=nothing+like+it",
    "/events/new",
    ...[eventId, sample].flatMap((id) => [
      `/events/${id}`,
      `/events/${id}?tab=article&lang=both`,
      `/events/${id}?tab=agreements`,
      `/events/${id}?tab=files`,
      `/events/${id}?tab=history`,
      `/events/${id}/edit?article=both`,
    ]),
    "/follow-ups?group=partner&closed=too",
    "/follow-ups?view=board",
    `/follow-ups?open=${first(followUps)}`,
    "/follow-ups?q=nothing+like+it",
    "/follow-ups/mine",
    `/follow-ups/${first(followUps)}`,
    "/reminders",
    "/articles",
    "/articles?view=mine",
    "/digest?month=2025-05",
    "/agreements",
    "/agreements?q=nothing+like+it&status=expired",
    `/agreements/${first(agreements)}`,
    "/people",
    `/people/${first(people)}`,
    `/people/${first(people)}/briefing`,
    "/organizations",
    `/organizations/${first(organizations)}`,
    `/organizations/${first(organizations)}/briefing`,
    "/venues",
    `/venues/${first(venues)}`,
    "/settings",
    "/settings/glossary",
    "/settings/house-style",
    "/settings/checklists",
    "/settings/templates",
    "/settings/robots",
    "/settings/publishing",
    "/settings/users",
    "/settings/account",
    "/no-such-page",
  ];
}
