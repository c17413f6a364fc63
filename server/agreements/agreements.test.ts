import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { EFFECTIVE_STATUSES, validityOf } from "@/domain/agreements/effective-status";
import { AGREEMENT_STATUSES, RENEWALS } from "@/domain/events/enumerations";
import type { Agreement, DraftRecord } from "@/domain/events/shape";
import { addAttachment } from "../attachments/add";
import { contextOf, draft, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const folder = mkdtempSync(join(tmpdir(), "rapporteur-agreements-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const staff = office.as(office.staff);
const colleague = office.as(office.colleague);

const pact = (key: string, more: Partial<Agreement> = {}): Agreement => ({
  key,
  title: { en: `Invented pact ${key}`, zh: `虚构协议${key}` },
  type: "mou",
  status: "signed",
  signedOn: "2024-01-10",
  parties: [],
  ...more,
});

/** Creates an event with agreements as staff; returns its id. */
const held = async (agreements: Agreement[], more: Partial<DraftRecord> = {}, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ agreements, ...more }), restricted });
  return id;
};
const idOf = async (eventId: string, at = 0) => (await staff.agreements.list({ eventId })).rows[at]?.id ?? "";
const pageOf = async (eventId: string, at = 0) => staff.agreements.get({ id: await idOf(eventId, at) });

describe("lists leave out", () => {
  it("agreements that do not exist or belong to an unreadable event", async () => {
    expect(await refusal(staff.agreements.get({ id: newId() }))).toBe("AGREEMENT_NOT_FOUND");
    const event = await held([pact("quiet")], {}, true);
    const id = await idOf(event);
    expect(await refusal(colleague.agreements.get({ id }))).toBe("AGREEMENT_NOT_FOUND");
    const paper = { id, version: 1, paperLocation: "Safe" };
    expect(await refusal(colleague.agreements.file(paper))).toBe("AGREEMENT_NOT_FOUND");
    for (const filter of [{ eventId: event }, { q: "quiet" }, { q: "虚构协议quiet" }])
      expect(await colleague.agreements.list(filter)).toMatchObject({ rows: [], total: 0 });
    expect((await staff.agreements.list({ q: "quiet" })).total).toBe(1);
    expect((await office.as(office.leader).agreements.list({ q: "quiet" })).total).toBe(1);
  });

  it("agreements that were removed from the record or belong to a withdrawn event, until restored", async () => {
    const event = await held([pact("gone"), pact("kept")]);
    const id = await idOf(event);
    const save = (version: number, agreements: Agreement[]) =>
      staff.events.save({ id: event, version, record: draft({ agreements }) });
    await save(1, [pact("kept")]);
    expect((await staff.agreements.list({ eventId: event })).rows.map((row) => row.title.en)).toEqual([
      "Invented pact kept",
    ]);
    expect(await staff.agreements.get({ id })).toMatchObject({
      removal: "removed",
      may: { file: false, edit: false },
    });
    const paper = { id, version: 1, paperLocation: "Safe" };
    expect(await refusal(staff.agreements.file(paper))).toBe("AGREEMENT_NOT_FOUND");
    await save(2, [pact("gone"), pact("kept")]);
    expect(await staff.agreements.get({ id })).toMatchObject({ removal: null });
    await staff.events.withdraw({ id: event, version: 3, reason: "x" });
    expect((await staff.agreements.list({ eventId: event })).total).toBe(0);
    expect(await staff.agreements.get({ id })).toMatchObject({
      removal: "withdrawn",
      may: { file: false, edit: false },
    });
    expect(await refusal(staff.agreements.file(paper))).toBe("EVENT_WITHDRAWN");
    await staff.events.restore({ id: event, version: 4 });
    expect((await staff.agreements.list({ eventId: event })).total).toBe(2);
  });
});

describe("the location of the original", () => {
  it("is set by staff and editors only, with version check and audit", async () => {
    const event = await held([pact("paper")]);
    const id = await idOf(event);
    const at = (version: number, paperLocation: string) => ({ id, version, paperLocation });
    for (const user of [office.reviewer, office.leader, office.admin])
      expect(await refusal(office.as(user).agreements.file(at(1, "Safe")))).toBe("NOT_ALLOWED");
    expect(await outcomeOf(staff.agreements.file(at(1, "x".repeat(301))))).toBe("INPUT_INVALID");
    expect(await staff.agreements.file(at(1, " Safe 3, shelf 2 "))).toEqual({ id, version: 2 });
    expect(await refusal(staff.agreements.file(at(1, "Elsewhere")))).toBe("STALE");
    expect(await staff.agreements.file(at(2, "Safe 3, shelf 2"))).toEqual({ id, version: 2 });
    expect(await staff.agreements.get({ id })).toMatchObject({
      paperLocation: "Safe 3, shelf 2",
      version: 2,
    });
    await staff.events.save({
      id: event,
      version: 1,
      record: draft({ agreements: [pact("paper", { reference: "R-1" })] }),
    });
    expect(await staff.agreements.get({ id })).toMatchObject({
      paperLocation: "Safe 3, shelf 2",
      reference: "R-1",
    });
    const history = await staff.audit.ofEvent({ id: event });
    expect(history.find((each) => each.action === "agreement.file")).toMatchObject({
      noun: "agreement",
      subjectId: id,
      changes: [{ path: "paperLocation", after: "Safe 3, shelf 2" }],
    });
    expect(await staff.agreements.file(at(2, ""))).toEqual({ id, version: 3 });
    expect(await staff.agreements.get({ id })).toMatchObject({ paperLocation: null });
  });
});

describe("the list of agreements", () => {
  const [zone, part, other] = [newId(), newId(), newId()];
  const name = (id: string, words: string) => ({ id, version: 0, organization: { name: { en: words } } });
  beforeAll(async () => {
    await staff.organizations.save(name(zone, "Invented Zone"));
    await staff.organizations.save({ ...name(part, "Invented Office of Trade"), parentId: zone });
    await staff.organizations.save(name(other, "Invented Works"));
  });

  it("searches title, reference, parties and scope", async () => {
    const parties = [
      { organization: { id: part, name: { en: "Invented Office of Trade", zh: "虚构贸易局" } } },
      { group: { zh: "有关商会" } },
    ];
    const scope = [{ key: "s", text: { en: "grow invented orchids" } }];
    const event = await held([pact("found", { reference: "XB-2024-017", parties, scope })]);
    for (const q of [
      "pact found",
      "xb-2024",
      "虚构贸易局",
      "xgmyj",
      "有关商会",
      "orchids",
      "虚构协议found",
    ]) {
      const { rows } = await staff.agreements.list({ q });
      expect([q, rows.map((row) => row.eventId)]).toEqual([q, [event]]);
    }
    expect((await staff.agreements.list({ q: "nothing like it" })).total).toBe(0);
    const { rows, partner } = await staff.agreements.list({ partner: zone });
    expect(rows).toMatchObject([
      { eventId: event, parties: [{ organizationId: part }, { group: { zh: "有关商会" } }] },
    ]);
    expect(partner).toMatchObject({ id: zone, name: { en: "Invented Zone" } });
    expect((await staff.agreements.list({ partner: other })).total).toBe(0);
    const admin = office.as(office.admin);
    await admin.organizations.merge({ id: other, version: 1, other: part, otherVersion: 1 });
    for (const id of [other, part])
      expect((await staff.agreements.list({ partner: id })).rows).toMatchObject([{ eventId: event }]);
  });

  it("counts follow-ups of each agreement, and pages", async () => {
    const agreements = Array.from({ length: 52 }, (_, at) => pact(`p${at}`));
    const from = { agreement: "p0" };
    const event = await held(agreements, {
      followUps: [
        { key: "a", text: { en: "send the plan" }, force: "commitment", from },
        { key: "b", text: { en: "send the list" }, force: "task", from },
        { key: "c", text: { en: "something else" }, force: "task" },
      ],
    });
    const first = await staff.agreements.list({ eventId: event });
    expect(first).toMatchObject({ total: 52, pageSize: 50 });
    expect(first.rows.slice(0, 2)).toMatchObject([
      { followUps: 2, done: 0 },
      { followUps: 0, done: 0 },
    ]);
    expect((await staff.agreements.list({ eventId: event, page: 2 })).rows).toHaveLength(2);
    expect(await staff.agreements.list({ eventId: event, page: 3 })).toMatchObject({ rows: [], total: 52 });
  });

  it("accepts records with characters that the database cannot store", async () => {
    const odd = "half \ud800 and nothing \u0000";
    const event = await held(
      [pact("odd", { purpose: { en: odd }, renews: "automatic", expiresOn: "2020", renewalOf: { id: odd } })],
      { followUps: [{ key: "f", text: { en: odd }, force: "task", from: { agreement: "odd" } }] },
    );
    expect((await staff.agreements.list({ eventId: event })).rows).toMatchObject([
      { followUps: 1, validity: { effectiveStatus: "in_force", renewsAutomatically: true } },
    ]);
    expect(await pageOf(event)).toMatchObject({ validity: { effectiveStatus: "in_force" } });
    expect((await staff.agreements.countByStatus({})).in_force).toBeGreaterThan(0);
    expect(await staff.followUps.list({ agreement: await idOf(event) })).toMatchObject({ total: 1 });
  });
});

it("SQL and domain derive the same effective status for every agreement", async () => {
  const day = fc.constantFrom(
    ...[undefined, "2024", "2025", "2026", "2025-05", "2025-06", "2025-08", "2025-06-01"],
    ...["2025-06-02", "2025-06-03", "2025-06-09", "2025-06-10", "2025-07-02", "2025-08-31", "2025-09-01"],
  );
  const any = fc.record({
    status: fc.constantFrom(undefined, ...AGREEMENT_STATUSES),
    signedOn: day,
    effectiveOn: day,
    expiresOn: day,
    renews: fc.constantFrom(undefined, ...RENEWALS),
    renewedFrom: fc.constantFrom(undefined, "2025-06-02", "2025-06-03"),
  });
  const cases = fc.sample(any, { numRuns: 400, seed: 7 });
  const present = (values: object) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  const agreements = cases.flatMap(({ renewedFrom, ...terms }, at): Agreement[] => {
    const own = { key: `k${at}`, id: `case ${at}`, title: { en: `Case ${at}` }, ...present(terms) };
    const renewal = {
      key: `r${at}`,
      title: { en: "Renewal" },
      status: "in_force" as const,
      renewalOf: { id: own.id },
    };
    const later = { ...renewal, status: "signed" as const, effectiveOn: renewedFrom };
    return renewedFrom ? [own, present(later) as Agreement] : [own];
  });
  const event = await held(agreements);
  const listed = async (filter: object) => {
    const rows = [];
    for (let page = 1; ; page++) {
      const found = await staff.agreements.list({ eventId: event, ...filter, page });
      rows.push(...found.rows);
      if (rows.length >= found.total) return rows.map((row) => row.title.en).sort();
    }
  };
  const expected = cases.map((each, at) => {
    const { status, signedOn, effectiveOn, expiresOn, renews, renewedFrom } = each;
    const terms = {
      status: status ?? null,
      signedOn: signedOn ?? null,
      effectiveOn: effectiveOn ?? null,
      expiresOn: expiresOn ?? null,
      renews: renews ?? null,
      renewed: renewedFrom === "2025-06-02",
    };
    return {
      title: `Case ${at}`,
      on: (days: number[]) => validityOf(terms, "2025-06-02", days).effectiveStatus,
    };
  });
  const cased = (titles: (string | undefined)[]) => titles.filter((title) => title?.startsWith("Case"));
  for (const effectiveStatus of EFFECTIVE_STATUSES)
    expect([effectiveStatus, cased(await listed({ effectiveStatus }))]).toEqual([
      effectiveStatus,
      expected
        .filter((each) => each.on([90, 30, 7]) === effectiveStatus)
        .map((each) => each.title)
        .sort(),
    ]);
  for (const expiring of [1, 7, 29, 90, 400])
    expect([expiring, cased(await listed({ expiring }))]).toEqual([
      expiring,
      expected
        .filter((each) => each.on([expiring]) === "expiring")
        .map((each) => each.title)
        .sort(),
    ]);
}, 120_000);

describe("one agreement", () => {
  const post = {
    title: { en: "deputy director", zh: "副主任" },
    organization: { name: { en: "Invented Zone" } },
  };
  it("shows signatories and witnesses with the positions of that day, not the current ones", async () => {
    const event = await held(
      [
        pact("titles", {
          parties: [
            { organization: { name: { en: "Invented Zone" } }, signatories: ["ann"] },
            { group: { en: "the invented works" }, signatories: ["lost"] },
          ],
          witnesses: ["bob"],
          file: "pact titles.pdf",
        }),
      ],
      {
        title: { en: "Signing of titles" },
        participants: [
          { key: "ann", person: { name: { en: "Invented Ann" } }, posts: [post] },
          { key: "bob", group: { en: "witnesses of both sides" } },
        ],
      },
    );
    await staff.people.register({ id: event, version: 1 });
    const { personId } = (await pageOf(event)).parties[0]?.signatories[0] ?? {};
    const later = [{ id: newId(), title: { en: "director" }, from: "2025-01" }];
    await staff.people.save({
      id: personId ?? "",
      version: 1,
      person: { name: { en: "Invented Ann" } },
      posts: later,
    });
    expect(await pageOf(event)).toMatchObject({
      parties: [
        { signatories: [{ name: { en: "Invented Ann" }, posts: [post] }] },
        { group: { en: "the invented works" }, signatories: [{ key: "lost", name: null }] },
      ],
      witnesses: [{ group: { en: "witnesses of both sides" } }],
      file: { name: "pact titles.pdf", url: null },
      eventTitle: { en: "Signing of titles" },
    });
    const pdf = new Blob(["%PDF-1.4 invented"]).stream();
    await addAttachment(
      contextOf(db, office.staff),
      { id: newId(), eventId: event, name: "pact titles.pdf" },
      pdf,
      folder,
    );
    expect((await pageOf(event)).file?.url).toBe(`/api/events/${event}/files/pact%20titles.pdf`);
  });

  it("shows the follow-ups of each part, also if there are none", async () => {
    const from = { agreement: "parts" };
    const record = {
      agreements: [
        pact("parts", {
          scope: [
            { key: "forum", text: { en: "hold forums" } },
            { key: "visit", text: { en: "visit each other" } },
          ],
          fields: [{ en: "trade" }, { en: "training" }],
        }),
      ],
      followUps: [
        {
          key: "a",
          text: { en: "hold forums" },
          force: "commitment" as const,
          from: { ...from, scope: "forum" },
        },
        { key: "b", text: { en: "raise trade" }, force: "intention" as const, from },
        { key: "c", text: { en: "meet again" }, force: "wish" as const, from },
      ],
    };
    const event = await held(record.agreements, record);
    const { followUps } = await pageOf(event);
    expect(followUps.scope).toMatchObject([
      { key: "forum", followUps: [{ text: { en: "hold forums" }, state: "waiting" }] },
      { key: "visit", followUps: [] },
    ]);
    expect(followUps.fields).toMatchObject([
      { followUps: [{ text: { en: "raise trade" } }] },
      { followUps: [] },
    ]);
    expect(followUps.whole).toMatchObject([{ text: { en: "meet again" } }]);
    expect(followUps.scope[0]?.followUps[0]?.pursuitId).toBeTruthy();
    await staff.events.save({ id: event, version: 1, record: draft({ ...record, followUps: [] }) });
    const bare = (await pageOf(event)).followUps;
    expect([...bare.scope, ...bare.fields].flatMap((each) => each.followUps)).toEqual([]);
  });

  it("links to the article sentences about it", async () => {
    const event = await held(
      [pact("mentioned", { parties: [{ organization: { name: { en: "Invented Zone" } } }] })],
      {
        kind: "signing",
        title: { en: "Signing in an article" },
        when: { start: "2024-01-10" },
      },
    );
    expect((await pageOf(event)).sentences).toEqual([]);
    await staff.articles.generate({ eventId: event, lang: "en", keepEdits: "ask" });
    const { sentences } = await pageOf(event);
    expect(sentences.some((each) => each.lang === "en" && each.text.includes("pact mentioned"))).toBe(true);
  });
});

describe("earlier and later versions", () => {
  const [a, b, c] = ["2018-03-01", "2021-03-01", "2024-03-01"];
  const title = { en: "Invented framework of succession" };
  it("span events, are the same from each of them, and leave out unreadable ones", async () => {
    const first = await held([pact("first", { title, signedOn: a, expiresOn: "2021-02-28" })]);
    const second = await held([pact("second", { title, signedOn: b, renewalOf: { title, signedOn: a } })]);
    expect(await pageOf(first)).toMatchObject({ validity: { effectiveStatus: "superseded" } });
    const quiet = await held(
      [pact("third", { title, signedOn: c, renewalOf: { title, signedOn: b } })],
      { title: { en: "Quiet renewal" } },
      true,
    );
    const line = [
      { signedOn: a, how: null, effectiveStatus: "superseded" },
      { signedOn: b, how: "renews", effectiveStatus: "superseded" },
      { signedOn: c, how: "renews", effectiveStatus: "in_force" },
    ];
    for (const event of [first, second, quiet]) expect((await pageOf(event)).chain).toMatchObject(line);
    const seen = await colleague.agreements.get({ id: await idOf(second) });
    expect(seen.chain).toMatchObject([line[0], { ...line[1], effectiveStatus: "in_force" }]);
    expect(seen).toMatchObject({ validity: { effectiveStatus: "in_force" } });
    expect(JSON.stringify(await colleague.agreements.list({ q: "succession" }))).not.toContain(quiet);
    await staff.events.withdraw({ id: second, version: 1, reason: "x" });
    expect(await pageOf(first)).toMatchObject({ chain: [], validity: { effectiveStatus: "expired" } });
    expect(await pageOf(quiet)).toMatchObject({
      chain: [],
      unknownEarlier: [{ how: "renews", title, signedOn: b }],
    });
  });

  it("are found by titles of any length", async () => {
    const endless = createHash("shake256", { outputLength: 9000 }).digest("base64");
    const earlier = { title: { en: endless }, signedOn: "2020-05-01" };
    const event = await held([pact("a", earlier), pact("b", { renewalOf: earlier, signedOn: "2024-05-01" })]);
    expect((await pageOf(event)).chain).toHaveLength(2);
  });

  it("count as renewed from the day the later one takes effect", async () => {
    const named = { title: { en: "Invented lease" }, signedOn: "2019-01-01" };
    const event = await held([
      pact("old", { ...named, expiresOn: "2025-06-30" }),
      pact("new", { effectiveOn: "2025-07-01", renewalOf: named }),
    ]);
    expect(await pageOf(event, 0)).toMatchObject({ validity: { effectiveStatus: "not_yet" } });
    expect(await pageOf(event, 1)).toMatchObject({ validity: { effectiveStatus: "expiring", daysLeft: 28 } });
  });
});
