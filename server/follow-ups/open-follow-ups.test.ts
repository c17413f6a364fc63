import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);
const JUNE = { from: "2025-06-01", to: "2025-06-30" };

const promiseOf = (name: string) =>
  draft({
    followUps: [{ key: "p", text: { en: "send the plan" }, by: { organizations: [{ name: { en: name } }] } }],
  });

const partnersFor = async (actor: typeof office.staff) =>
  (await office.as(actor).followUps.partnerShares(JUNE)).map(({ name, open }) => [name.en, open]);

it("figures follow each change of a promise, though its organizations are kept in memory", async () => {
  const id = newId();
  await staff.events.create({ id, record: promiseOf("First Firm") });
  expect(await partnersFor(office.staff)).toEqual([["First Firm", 1]]);
  await staff.events.save({ id, version: 1, record: promiseOf("Second Firm") });
  expect(await partnersFor(office.staff)).toEqual([["Second Firm", 1]]);
  await staff.events.create({ id: newId(), record: promiseOf("Second Firm") });
  expect(await partnersFor(office.staff)).toEqual([["Second Firm", 2]]);
});

it("organizations that one reader's figures brought into memory do not reach another reader's", async () => {
  await staff.events.create({ id: newId(), record: promiseOf("Hidden Firm"), restricted: true });
  expect(await partnersFor(office.leader)).toContainEqual(["Hidden Firm", 1]);
  expect(await partnersFor(office.editor)).not.toContainEqual(["Hidden Firm", 1]);
});

it("figures and partners read at the same time agree", async () => {
  const [{ figures }, partners] = await Promise.all([
    staff.followUps.figures(JUNE),
    staff.followUps.partnerShares(JUNE),
  ]);
  expect(figures).toMatchObject({ open: 3, toUs: 3 });
  expect(partners.map(({ name, toUs }) => [name.en, toUs])).toEqual([
    ["Second Firm", 2],
    ["Hidden Firm", 1],
  ]);
});

it("two readers who ask for the figures of a new promise at the same time both count it", async () => {
  await staff.events.create({ id: newId(), record: promiseOf("New Firm") });
  const both = await Promise.all([office.staff, office.leader].map(partnersFor));
  for (const partners of both)
    expect(partners).toEqual([
      ["Second Firm", 2],
      ["Hidden Firm", 1],
      ["New Firm", 1],
    ]);
});
