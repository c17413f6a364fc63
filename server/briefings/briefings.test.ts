import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { organizations } from "@/db/schema/organizations";
import { settings } from "@/db/schema/settings";
import { testDatabase } from "@/db/test-database";
import type { DraftRecord, Participant } from "@/domain/events/shape";
import { contextOf, draft, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { briefingOf } from "./queries";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const leader = office.as(office.leader);

const organization = async (
  name: { en?: string; zh?: string },
  parentId?: string,
  aliases: string[] = [],
) => {
  const id = newId();
  await staff.organizations.save({ id, version: 0, organization: { name, aliases }, parentId });
  return id;
};
const person = async (name: { en?: string; zh?: string }, posts: object[] = []) => {
  const id = newId();
  await staff.people.save({ id, version: 0, person: { name }, posts: posts as never });
  return id;
};
const eventWith = async (record: Partial<DraftRecord>, restricted = false) => {
  const id = newId();
  await staff.events.create({ id, record: draft({ when: { start: "2025-01-10" }, ...record }), restricted });
  return id;
};
const org = (id: string, en: string) => ({ id, name: { en } });
const one = (key: string, more: Partial<Participant>): Participant => ({
  key,
  person: { name: { en: `Invented ${key}` } },
  ...more,
});
const titles = (list: readonly { title: { en?: string | undefined } }[]) => list.map(({ title }) => title.en);
const texts = (list: readonly { text: { en?: string | undefined } }[]) => list.map(({ text }) => text.en);

let home = "";
beforeAll(async () => {
  home = await organization({ en: "Invented Association" });
  await db.update(settings).set({ organizationId: home });
});

describe("a briefing is refused", () => {
  it("without a session, for unknown ids and for invalid dates", async () => {
    const [id, nobody] = [await organization({ en: "Refusing Chamber" }), office.as(office.anonymous)];
    expect(await outcomeOf(nobody.briefings.get({ organizationId: id }))).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(staff.briefings.get({ organizationId: newId() }))).toBe("ORGANIZATION_NOT_FOUND");
    expect(await outcomeOf(staff.briefings.get({ personId: newId() }))).toBe("PERSON_NOT_FOUND");
    for (const wrong of [
      {},
      { organizationId: id, personId: newId() },
      { organizationId: id, day: "2025-02" },
    ])
      expect(await outcomeOf(staff.briefings.get(wrong))).toBe("INPUT_INVALID");
  });

  it("for an entry that only a restricted event mentions, except to its readers", async () => {
    const eventId = await eventWith(
      { participants: [one("quiet", { posts: [{ organization: { name: { en: "Quiet Bureau" } } }] })] },
      true,
    );
    await staff.people.register({ id: eventId, version: 1 });
    const [participant] = (await staff.events.get({ id: eventId })).record.participants ?? [];
    const wanted = [
      { organizationId: participant?.posts?.[0]?.organization?.id ?? "" },
      { personId: participant?.person?.id ?? "" },
    ];
    for (const each of wanted) {
      expect(await outcomeOf(office.as(office.editor).briefings.get(each))).toMatch(/_NOT_FOUND$/);
      expect((await leader.briefings.get(each)).meetings).toHaveLength(1);
    }
  });
});

describe("unreadable events", () => {
  it("appear in no part of a briefing: restricted and archived ones", async () => {
    const id = await organization({ en: "Careful Chamber" });
    const speaker = await person({ en: "Careful Speaker" });
    const recordWith = (word: string): Partial<DraftRecord> => ({
      title: { en: `${word} talks` },
      participants: [
        one("us", { posts: [{ organization: org(home, "Invented Association"), title: { en: "head" } }] }),
        {
          key: "them",
          person: { id: speaker, name: { en: "Careful Speaker" } },
          posts: [{ organization: org(id, "Careful Chamber"), title: { en: `${word} president` } }],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["them"], act: "say", points: [{ en: `the ${word} harbour is near` }] }],
        },
      ],
      agreements: [
        {
          key: "g",
          title: { en: `${word} pact` },
          type: "mou",
          status: "signed",
          parties: [{ organization: org(id, "Careful Chamber") }],
        },
      ],
      followUps: [
        { key: "f", text: { en: `${word} visit` }, force: "commitment", by: { participants: ["us"] } },
      ],
    });
    await eventWith(recordWith("open"));
    await eventWith({ ...recordWith("secret"), when: { start: "2025-02-01" } }, true);
    const gone = await eventWith({ ...recordWith("dropped"), when: { start: "2025-03-01" } });
    await staff.events.withdraw({ id: gone, version: 1, reason: "twice" });
    for (const wanted of [{ organizationId: id }, { personId: speaker }]) {
      const outside = await office.as(office.editor).briefings.get(wanted);
      expect(JSON.stringify(outside)).not.toMatch(/secret|dropped/);
      expect(titles(outside.meetings)).toEqual(["open talks"]);
      expect(outside.lastRemarks[0]?.remarks[0]?.points).toEqual([{ en: "the open harbour is near" }]);
      const inside = await leader.briefings.get(wanted);
      expect(titles(inside.meetings)).toEqual(["secret talks", "open talks"]);
      expect(titles(inside.agreements)).toEqual(["secret pact", "open pact"]);
      expect(texts(inside.ours).sort()).toEqual(["open visit", "secret visit"]);
      expect(inside.lastRemarks.map((each) => each.remarks[0]?.points[0]?.en)).toEqual([
        "the secret harbour is near",
      ]);
      expect(inside.people[0]?.past.map((each) => each.posts[0]?.title?.en)).toEqual([
        "secret president",
        "open president",
      ]);
      expect(JSON.stringify(inside)).not.toContain("dropped");
    }
  });
});

describe("the briefing for one of three delegations", () => {
  it("has its own heads and promises, apart from the others", async () => {
    const [east, west] = [
      await organization({ en: "East Chamber" }),
      await organization({ en: "West Chamber" }),
    ];
    const from = (id: string, en: string, title: string) => ({
      posts: [{ organization: org(id, en), title: { en: title } }],
    });
    const eventId = await eventWith({
      title: { en: "Three meet" },
      delegations: [
        { key: "e", head: "east" },
        { key: "w", head: "west" },
      ],
      participants: [
        one("us", { ...from(home, "Invented Association", "president"), roles: ["receiver"] }),
        one("clerk", { ...from(east, "East Chamber", "clerk"), delegation: "e" }),
        one("east", { ...from(east, "East Chamber", "chair"), delegation: "e" }),
        one("west", { ...from(west, "West Chamber", "chair"), delegation: "w" }),
      ],
      followUps: [
        {
          key: "1",
          text: { en: "write to the east" },
          force: "task",
          by: { participants: ["us"] },
          to: { participants: ["east"] },
        },
        { key: "2", text: { en: "write to us" }, force: "task", by: { participants: ["west"] } },
        { key: "3", text: { en: "do so together" }, force: "wish", by: { all: true } },
        { key: "4", text: { en: "see to it" }, force: "wish" },
        {
          key: "5",
          text: { en: "send the west a list" },
          force: "task",
          by: { participants: ["us"] },
          to: { participants: ["west"] },
        },
      ],
    });
    const briefing = await staff.briefings.get({ organizationId: east, day: "2025-06-02" });
    const [meeting] = briefing.meetings;
    const names = (list: readonly { name: { en?: string | undefined } }[] = []) =>
      list.map(({ name }) => name.en);
    expect(meeting).toMatchObject({ id: eventId, source: { eventId, path: "", day: "2025-01-10" } });
    expect([names(meeting?.ours.named), names(meeting?.theirs.named), names(meeting?.others.named)]).toEqual([
      ["Invented us"],
      ["Invented east"],
      ["Invented west"],
    ]);
    expect(texts(briefing.ours)).toEqual(["write to the east", "do so together"]);
    expect(texts(briefing.theirs)).toEqual(["do so together"]);
    expect(texts(briefing.unattributed)).toEqual(["see to it"]);
    expect(briefing.ours[0]?.source.path).toBe("followUps[1]");
    // In the order of the record, although the chair outranks the clerk.
    expect(names(briefing.people)).toEqual(["Invented clerk", "Invented east"]);

    // The counts equal those of the lists.
    for (const [owed, list] of [
      ["us", briefing.ours],
      ["them", [...briefing.theirs, ...briefing.others]],
      ["nobody", briefing.unattributed],
    ] as const)
      expect([owed, list.length]).toEqual([
        owed,
        (await staff.followUps.list({ owed, partner: `o:${east}` })).total,
      ]);
  });
});

describe("promises of third parties", () => {
  it("are not theirs if they only concern them, also if we owe them jointly", async () => {
    const [near, far] = [
      await organization({ en: "Near Chamber" }),
      await organization({ en: "Far Chamber" }),
    ];
    const speaker = await person({ en: "Near Speaker" });
    const of = (id: string, en: string) => ({ posts: [{ organization: org(id, en) }] });
    type RecordedFollowUp = NonNullable<DraftRecord["followUps"]>[number];
    const owed = (
      key: string,
      by: RecordedFollowUp["by"],
      more: Partial<RecordedFollowUp> = {},
    ): RecordedFollowUp => ({
      key,
      text: { en: key },
      force: "task",
      by,
      to: { participants: ["near"] },
      ...more,
    });
    const parties = [{ organization: org(far, "Far Chamber") }, { organization: org(home, "Home") }];
    await eventWith({
      participants: [
        one("us", of(home, "Invented Association")),
        one("near", { ...of(near, "Near Chamber"), person: { id: speaker, name: { en: "Near Speaker" } } }),
        one("far", of(far, "Far Chamber")),
      ],
      agreements: [{ key: "g", title: { en: "Far pact" }, type: "mou", status: "signed", parties }],
      followUps: [
        owed("far alone", { participants: ["far"] }),
        owed("near alone", { participants: ["near"] }, { to: { participants: ["us"] } }),
        owed("near and far", { participants: ["near", "far"] }),
        owed("we and far", { participants: ["us", "far"] }),
        owed("we and near", { participants: ["us", "near"] }),
        owed("all there", { all: true }),
        owed("all of a pact", { all: true }, { from: { agreement: "g" } }),
      ],
    });
    for (const wanted of [{ organizationId: near }, { personId: speaker }]) {
      const briefing = await staff.briefings.get(wanted);
      expect({
        ours: texts(briefing.ours).sort(),
        theirs: texts(briefing.theirs).sort(),
        others: texts(briefing.others),
        unattributed: texts(briefing.unattributed),
      }).toEqual({
        ours: ["all of a pact", "all there", "we and far", "we and near"],
        theirs: ["all there", "near alone", "near and far", "we and near"],
        others: ["far alone"],
        unattributed: [],
      });
    }
  });

  it("are theirs if the person who owes them is recorded without an organization", async () => {
    const id = await person({ en: "Loose Speaker" });
    await eventWith({
      participants: [{ key: "x", person: { id, name: { en: "Loose Speaker" } } }],
      followUps: [{ key: "f", text: { en: "write" }, force: "task", by: { participants: ["x"] } }],
    });
    const briefing = await staff.briefings.get({ personId: id });
    expect([texts(briefing.theirs), texts(briefing.unattributed)]).toEqual([["write"], []]);
  });
});

describe("their people", () => {
  it("are listed with past and current positions, marked if only the past ones are known", async () => {
    const [id, part] = [await organization({ en: "Changing Office" }), newId()];
    await staff.organizations.save({
      id: part,
      version: 0,
      organization: { name: { en: "First Division" } },
      parentId: id,
    });
    const risen = await person({ en: "Risen Example" }, [
      { id: newId(), organizationId: id, title: { en: "director" }, from: "2025-03" },
      { id: newId(), organizationId: part, title: { en: "head of division" }, from: "2020", to: "2025-02" },
    ]);
    const known = await person({ en: "Only Listed" }, [
      { id: newId(), organizationId: id, title: { en: "deputy director" }, rank: 2 },
    ]);
    await person({ en: "Left Long Ago" }, [
      { id: newId(), organizationId: id, title: { en: "director" }, to: "2019" },
    ]);
    const eventId = await eventWith({
      participants: [
        {
          key: "a",
          person: { id: risen, name: { en: "Risen Example" } },
          posts: [
            {
              organization: { ...org(part, "First Division"), parent: org(id, "Changing Office") },
              title: { en: "head of division" },
            },
          ],
        },
        one("b", { posts: [{ organization: org(id, "Changing Office"), title: { en: "clerk" } }] }),
      ],
    });
    const briefing = await staff.briefings.get({ organizationId: id, day: "2025-06-02" });
    expect(briefing.facts.parts).toEqual([{ id: part, name: { en: "First Division" } }]);
    const people = briefing.people.map(({ id: at, now, past, expected }) => ({
      at,
      now: now.map((post) => post.title?.en),
      past: past.map((each) => [each.posts[0]?.title?.en, each.sources[0]?.path]),
      expected,
    }));
    expect(people).toEqual([
      { at: risen, now: ["director"], past: [["head of division", "participants[a]"]], expected: null },
      { at: known, now: ["deputy director"], past: [], expected: null },
      { at: null, now: [], past: [["clerk", "participants[b]"]], expected: null },
    ]);
    expect(briefing.people[0]?.past[0]?.sources).toEqual([
      { eventId, path: "participants[a]", day: "2025-01-10" },
    ]);

    const then = await staff.briefings.get({ personId: risen, day: "2025-02-01" });
    expect(then.people.map(({ now }) => now.map((post) => post.title?.en))).toEqual([["head of division"]]);
  });

  it("are listed with expected participants first; the date is that of the next planned event", async () => {
    const id = await organization({ en: "Coming Chamber" });
    const post = (en: string) => ({ posts: [{ organization: org(id, "Coming Chamber"), title: { en } }] });
    await eventWith({ participants: [one("earlier", post("president"))] });
    const comingId = await eventWith({
      status: "planned",
      when: { start: "2025-07-01" },
      participants: [one("next", post("clerk"))],
    });
    const briefing = await staff.briefings.get({ organizationId: id });
    expect([briefing.day, briefing.coming?.id]).toEqual(["2025-07-01", comingId]);
    expect(briefing.people.map((each) => [each.name.en, each.expected?.path])).toEqual([
      ["Invented next", "participants[next]"],
      ["Invented earlier", undefined],
    ]);
    const later = await staff.briefings.get({ organizationId: id, day: "2025-06-15" });
    expect([later.day, later.coming]).toEqual(["2025-06-15", null]);
  });
});

describe("one organization with several entries", () => {
  it("is one after merging, whichever id is requested", async () => {
    const [kept, other] = [
      await organization({ en: "Kept Bureau" }),
      await organization({ en: "Merged Bureau" }),
    ];
    const post = (id: string, en: string) => ({
      posts: [{ organization: org(id, en), title: { en: "chief" } }],
    });
    await eventWith({ title: { en: "first" }, participants: [one("a", post(kept, "Kept Bureau"))] });
    await eventWith({
      title: { en: "second" },
      when: { start: "2025-02-10" },
      participants: [one("b", post(other, "Merged Bureau"))],
    });
    await office.as(office.admin).organizations.merge({ id: kept, version: 1, other, otherVersion: 1 });
    for (const organizationId of [kept, other]) {
      const briefing = await staff.briefings.get({ organizationId });
      expect([briefing.id, titles(briefing.meetings)]).toEqual([kept, ["second", "first"]]);
    }
  });

  it("without an id matches only by the entry's own name and its parents", async () => {
    const above = await organization({ en: "Sample Zone", zh: "示例区" });
    const id = await organization({ en: "Working Committee", zh: "工委" }, above, ["the Committee"]);
    const named = (title: string, organization: object) =>
      eventWith({
        title: { en: title },
        participants: [one("x", { posts: [{ organization: { name: {}, ...organization } }] })],
      });
    await named("own name", { name: { zh: "工委" }, parent: { name: { zh: "示例区" } } });
    await named("spelling", {
      name: { en: "The Committee" },
      parent: { id: above, name: { en: "Sample Zone" } },
    });
    await named("no parent", { name: { zh: "工委" } });
    await named("another parent", { name: { zh: "工委" }, parent: { name: { zh: "另一区" } } });
    await named("another name", {
      name: { en: "Standing Committee", zh: "工委" },
      parent: { name: { zh: "示例区" } },
    });
    const other = await organization({ en: "Working Committee", zh: "工委" });
    await named("another entry", { id: other, name: { zh: "工委" } });
    const briefing = await staff.briefings.get({ organizationId: id });
    expect(titles(briefing.meetings).sort()).toEqual(["own name", "spelling"]);
    // The zone includes its children and the part that only a record mentions.
    await named("a part", {
      name: { en: "Press Office" },
      parent: { id: above, name: { en: "Sample Zone" } },
    });
    const zone = await staff.briefings.get({ organizationId: above });
    expect(titles(zone.meetings).sort()).toEqual(["a part", "another name", "own name", "spelling"]);
    await db.update(organizations).set({ withdrawnAt: new Date() }).where(eq(organizations.id, id));
    expect((await staff.briefings.get({ organizationId: above })).facts.parts).toEqual([]);
  });
});

describe("agreements", () => {
  it("are listed with their status on the date and the follow-ups of each part", async () => {
    const id = await organization({ en: "Treaty Chamber" });
    const parties = [
      { organization: org(id, "Treaty Chamber") },
      { organization: org(home, "Invented Association") },
    ];
    const old = {
      key: "old",
      title: { en: "Old pact" },
      type: "mou",
      status: "signed",
      signedOn: "2020-05-01",
      expiresOn: "2025-06-20",
      parties,
    } as const;
    await eventWith({
      when: { start: "2020-05-01" },
      agreements: [
        {
          ...old,
          parties: [...parties],
          scope: [
            { key: "s1", text: { en: "hold a forum" } },
            { key: "s2", text: { en: "exchange staff" } },
          ],
        },
      ],
      followUps: [
        {
          key: "f",
          text: { en: "hold a forum" },
          force: "commitment",
          by: { all: true },
          from: { agreement: "old", scope: "s1" },
        },
      ],
    });
    const on = async (day: string) => (await staff.briefings.get({ organizationId: id, day })).agreements;
    const [pact] = await on("2025-06-02");
    expect(pact).toMatchObject({
      validity: { effectiveStatus: "expiring", daysLeft: 18 },
      source: { path: "agreements[old]" },
    });
    expect(pact?.parts.map((part) => [part.source.path, part.followUps.map(({ state }) => state)])).toEqual([
      ["agreements[old].scope[s1]", ["waiting"]],
      ["agreements[old].scope[s2]", []],
    ]);
    expect((await on("2025-07-01"))[0]?.validity.effectiveStatus).toBe("expired");
    await eventWith({
      when: { start: "2025-05-01" },
      agreements: [
        {
          ...old,
          key: "new",
          title: { en: "New pact" },
          signedOn: "2025-05-01",
          expiresOn: "2030",
          parties: [...parties],
          renewalOf: { title: { en: "Old pact" }, signedOn: "2020-05-01" },
        },
      ],
    });
    expect(
      (await on("2025-06-02")).map(({ title, validity }) => [title.en, validity.effectiveStatus]),
    ).toEqual([
      ["New pact", "in_force"],
      ["Old pact", "superseded"],
    ]);
  });
});

describe("an agreement without them as a party", () => {
  it("is listed by its event if they attended and it was signed", async () => {
    const id = await person({ en: "Present Speaker" });
    const there = { key: "x", person: { id, name: { en: "Present Speaker" } } };
    const parties = [{ group: { en: "exhibitors" } }];
    const pact = (key: string, status: "signed" | "intended") =>
      ({ key, title: { en: key }, type: "mou", status, parties }) as const;
    const eventId = await eventWith({
      participants: [there],
      agreements: [pact("a", "signed"), pact("b", "intended")],
    });
    await eventWith({ participants: [{ ...there, presence: "absent" }], agreements: [pact("c", "signed")] });
    const briefing = await staff.briefings.get({ personId: id });
    expect(briefing.agreements).toEqual([]);
    expect(briefing.signedThere).toEqual([{ eventId, path: "agreements[a]", day: "2025-01-10" }]);
  });
});

it("needs the same number of queries for many events as for one", async () => {
  const asked = async (events: number) => {
    const id = await organization({ en: `Counted Chamber ${events}` });
    const post = { organization: org(id, `Counted Chamber ${events}`), title: { en: "chair" } };
    for (let n = 0; n < events; n += 1) await eventWith({ participants: [one("p", { posts: [post] })] });
    let queries = 0;
    const counting = new Proxy(db, {
      get: (target, name) => {
        if (name === "select" || name === "execute") queries += 1;
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const briefing = await briefingOf(contextOf(counting, office.staff), { organizationId: id });
    expect(briefing.meetings).toHaveLength(events);
    return queries;
  };
  expect(await asked(7)).toBe(await asked(1));
});
