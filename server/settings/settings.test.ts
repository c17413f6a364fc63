import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, outcomeOf, refusal, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
const admin = office.as(office.admin);
const staff = office.as(office.staff);

const saved = async (more: object = {}) => {
  const { version, officeName, timeZone } = await admin.settings.get();
  const input = { version, officeName, timeZone, organizationId: null, houseStyle: {}, ...more };
  return admin.settings.save(input);
};

it("do not exist before the first sign-up", async () => {
  expect(await refusal(staff.settings.get())).toBe("NOT_SET_UP");
  expect(await staff.session.me()).toMatchObject({ office: null, empty: false });
});

it("are readable by every user, and saved by administrators from the current version", async () => {
  await setUpOffice(db);
  expect(await staff.settings.get()).toMatchObject({ timeZone: "Asia/Shanghai", home: null, samples: false });
  expect(await outcomeOf(office.as(office.anonymous).settings.get())).toBe("NOT_SIGNED_IN");
  const input = { officeName: { zh: "某协会" }, timeZone: "UTC", organizationId: null, houseStyle: {} };
  expect(await outcomeOf(office.as(office.editor).settings.save({ ...input, version: 1 }))).toBe(
    "NOT_ALLOWED",
  );
  expect(await admin.settings.save({ ...input, version: 1 })).toEqual({ version: 2 });
  expect(await outcomeOf(admin.settings.save({ ...input, version: 1 }))).toBe("STALE");
  expect(await staff.settings.get()).toMatchObject({ officeName: { zh: "某协会" }, timeZone: "UTC" });
});

it("require a known time zone and a name", async () => {
  await expect(saved({ timeZone: "Asia/Nowhere" })).rejects.toMatchObject({
    cause: { issues: [{ path: ["timeZone"], message: "zone_unknown" }] },
  });
  await expect(saved({ officeName: { en: " " } })).rejects.toMatchObject({
    cause: { issues: [{ path: ["officeName"], message: "name_missing" }] },
  });
});

it("have a house style per language, which articles follow", async () => {
  const houseStyle = { en: { date: "dmy", spelling: "british" }, zh: { slogans: true } };
  await saved({ houseStyle });
  expect((await staff.settings.get()).houseStyle).toEqual(houseStyle);
  const id = newId();
  const participants = [{ key: "a", person: { name: { en: "Invented Person" } } }];
  await staff.events.create({
    id,
    record: draft({ when: { start: "2022-05-25" }, city: { en: "Chengdu" }, participants }),
  });
  await staff.articles.generate({ eventId: id, lang: "en", keepEdits: "ask" });
  const { stored } = await staff.articles.get({ eventId: id, lang: "en" });
  expect(JSON.stringify(stored?.article)).toContain("25 May 2022");
  await expect(saved({ houseStyle: { en: { colour: "red" } } })).rejects.toThrow();
  await expect(saved({ houseStyle: { zh: { slogans: "yes" } } })).rejects.toThrow();
});

it("accept a directory entry visible to the administrator as the office's own organization", async () => {
  const [open, hidden, event] = [newId(), newId(), newId()];
  await staff.organizations.save({ id: open, version: 0, organization: { name: { en: "Own Body" } } });
  await staff.events.create({ id: event, record: draft(), restricted: true });
  const quiet = {
    id: hidden,
    version: 0,
    organization: { name: { en: "Quiet Body" } },
    sourceEventId: event,
  };
  await staff.organizations.save(quiet);
  for (const organizationId of [hidden, newId()])
    expect(await outcomeOf(saved({ organizationId }))).toBe("ORGANIZATION_NOT_FOUND");
  await saved({ organizationId: open });
  expect((await staff.settings.get()).home).toMatchObject({ id: open, name: { en: "Own Body" } });
});

it("take the directory entry of the office's name where no other is chosen", async () => {
  const [former, renamed, other] = [newId(), newId(), newId()];
  const names = { [former]: "原单位", [renamed]: "新单位", [other]: "别的单位" };
  for (const [id, zh] of Object.entries(names))
    await staff.organizations.save({ id, version: 0, organization: { name: { zh } } });
  const home = async () => (await staff.settings.get()).home;
  await saved({ officeName: { zh: "没有条目的单位" } });
  expect(await home()).toBeNull();
  await saved({ officeName: { zh: "原单位" } });
  expect(await home()).toMatchObject({ id: former });
  await saved({ officeName: { zh: "新单位", en: "New Body" }, organizationId: former });
  expect(await home()).toMatchObject({ id: renamed, name: { zh: "新单位", en: "New Body" } });
  await saved({ officeName: { zh: "没有条目的单位" }, organizationId: renamed });
  expect(await home()).toMatchObject({ id: renamed });
  await saved({ officeName: { zh: "原单位" }, organizationId: other });
  expect(await home()).toMatchObject({ id: other });
  await saved({ officeName: { zh: "某协会" } });
});

it("put the office's own organization first in every picker", async () => {
  const [own, others] = [newId(), ["甲单位", "乙单位"]];
  await staff.organizations.save({ id: own, version: 0, organization: { name: { zh: "我单位" } } });
  for (const zh of others)
    await staff.organizations.save({ id: newId(), version: 0, organization: { name: { zh } } });
  await saved({ organizationId: own });
  for (const q of ["", "单位"])
    expect((await staff.organizations.search({ q }))[0]).toMatchObject({ id: own });
  expect((await staff.organizations.search({ q: "甲单位" })).map((each) => each.id)).not.toContain(own);
});

it("control expiry warnings and proof, and keep values that a save omits", async () => {
  for (const expiryDays of [[0], [1.5], [2000], [1, 2, 3, 4, 5, 6, 7], "90"])
    await expect(saved({ expiryDays })).rejects.toMatchObject({
      cause: { issues: [{ path: expect.arrayContaining(["expiryDays"]), message: "expiry_days" }] },
    });
  await expect(saved({ proofFrom: "always" })).rejects.toThrow();
  expect(await staff.settings.get()).toMatchObject({ expiryDays: [90, 30, 7], proofFrom: "urgent" });
  await saved({ expiryDays: [14, 60, 14], proofFrom: "normal" });
  expect(await staff.settings.get()).toMatchObject({ expiryDays: [60, 14], proofFrom: "normal" });
  await saved();
  expect(await staff.settings.get()).toMatchObject({ expiryDays: [60, 14], proofFrom: "normal" });
  const eventId = newId();
  const agreements = [
    {
      key: "g",
      title: { en: "Invented pact" },
      status: "signed" as const,
      expiresOn: "2025-08-20",
    },
  ];
  await staff.events.create({ id: eventId, record: draft({ agreements }) });
  const validity = async () => (await staff.agreements.list({ eventId })).rows[0]?.validity;
  expect(await validity()).toMatchObject({ effectiveStatus: "in_force", daysLeft: 79 });
  await saved({ expiryDays: [90] });
  expect(await validity()).toMatchObject({ effectiveStatus: "expiring", threshold: 90 });
  await saved({ expiryDays: [] });
  expect(await validity()).toMatchObject({ effectiveStatus: "in_force" });
});
