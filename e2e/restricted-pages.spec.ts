import type { APIRequestContext } from "@playwright/test";
import { ARTICLE_FORMATS } from "@/domain/exports/article-formats";
import { callProcedure, callQuery, expect, newEvent, test } from "./fixtures";
import { pageAddresses } from "./page-addresses";

const SECRET = /zephyr/i;
const name = (words: string) => ({ name: { en: `Zephyr ${words}` } });
const chamber = name("Chamber");
const everything = {
  venue: { ...name("Hall"), organization: chamber },
  participants: [
    { key: "a", person: name("Person"), posts: [{ title: { en: "zephyr chair" }, organization: chamber }] },
  ],
  agreements: [
    {
      key: "g",
      title: { en: "Zephyr pact" },
      type: "mou",
      status: "signed",
      parties: [{ organization: chamber }],
    },
  ],
  followUps: [
    {
      key: "f",
      text: { en: "send the zephyr list" },
      force: "commitment",
      by: { participants: ["a"] },
      due: { on: "2025-06-01" },
    },
  ],
};

interface Linked {
  id?: string;
}
interface Found {
  record: { venue?: Linked & { organization?: Linked }; participants?: { person?: Linked }[] };
}

/** A restricted event and the ids of everything that is known from it alone, by the parameter of its page. */
const restrictedEvent = async (api: APIRequestContext): Promise<Record<string, string>> => {
  const eventId = await newEvent(api, "Zephyr talks", everything, true);
  await callProcedure(api, "people.register", { id: eventId, version: 1 });
  await callProcedure(api, "articles.generate", { eventId, lang: "en", keepEdits: "ask" });
  const review = await callQuery<{ id: string }>(api, "reviews.get", { eventId, lang: "en" });
  const { record } = await callQuery<Found>(api, "events.get", { id: eventId });
  const first = async (procedure: string, input: object) =>
    (await callQuery<{ rows: { id: string }[] }>(api, procedure, input)).rows[0]?.id;
  const ids = {
    eventId,
    articleId: review.id,
    personId: record.participants?.[0]?.person?.id,
    organizationId: record.venue?.organization?.id,
    venueId: record.venue?.id,
    followUpId: await first("followUps.list", { event: eventId }),
    agreementId: await first("agreements.list", { eventId }),
  };
  return Object.fromEntries(Object.entries(ids).map(([parameter, id]) => [parameter, id ?? ""]));
};

test("no page and no file reveals a restricted event to outsiders", async ({ people, apiAs }) => {
  const keeper = await apiAs(await people.named("Invented Keeper", ["staff"]));
  const ids = await restrictedEvent(keeper);
  const pages = pageAddresses((parameter) => ids[parameter] ?? "");
  const { eventId, organizationId, personId } = ids;
  const searches = {
    events: "talks",
    "follow-ups": "list",
    agreements: "pact",
    people: "person",
    venues: "hall",
  };
  const lists = Object.entries(searches).map(([noun, word]) => `/${noun}?q=${word}`);
  const files = [
    ...ARTICLE_FORMATS.map((format) => `/api/articles/${eventId}/en?format=${format}`),
    `/api/events/${eventId}`,
    `/api/briefings/organizations/${organizationId}`,
    `/api/briefings/people/${personId}`,
  ];
  const containsSecret = async (api: APIRequestContext, address: string) => {
    const answer = await api.get(address);
    expect([address, answer.status() < 500]).toEqual([address, true]);
    return SECRET.test(await answer.text());
  };
  for (const address of [...pages, ...lists].filter(
    (each) => /[0-9a-f]{12}/.test(each) || each === "/events" || lists.includes(each),
  ))
    expect([address, await containsSecret(keeper, address)]).toEqual([address, true]);

  const outsiders = [
    await people.named("Invented Colleague", ["staff"]),
    await people.named("Invented Editor", ["editor"]),
    await people.named("Invented Reviewer", ["reviewer"]),
    people.admin,
  ];
  for (const outsider of outsiders) {
    const api = await apiAs(outsider);
    for (const address of [...pages, ...lists, ...files])
      expect([address, await containsSecret(api, address)]).toEqual([address, false]);
    for (const address of files) expect((await api.get(address)).status()).toBe(404);
  }
});
