import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { testDatabase } from "@/db/test-database";
import { draft, setUpOffice, testOffice } from "../test-office";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const staff = office.as(office.staff);

const leaders = (key: string, zh: string, en: string) => ({
  key,
  group: { zh: "主要领导", en: "main leaders" },
  of: [{ name: { zh, en } }],
});

it("an unnamed group in a promise is shown with its organizations", async () => {
  const participants = [
    leaders("a", "示例园区", "the Example Park"),
    leaders("b", "样本集团", "Sample Group"),
    { key: "c", group: { zh: "随行人员" } },
  ];
  const promise = {
    key: "p",
    text: { zh: "每年互访一次", en: "visit each other once a year" },
    by: { participants: ["a", "b"] },
    to: { participants: ["c"] },
  };
  const id = newId();
  await staff.events.create({ id, record: draft({ participants, followUps: [promise] }) });
  const [row] = (await staff.followUps.list({ event: id })).rows;
  expect(row?.by.names).toEqual([
    { zh: "示例园区主要领导", en: "main leaders of the Example Park" },
    { zh: "样本集团主要领导", en: "main leaders of Sample Group" },
  ]);
  expect(row?.to.names).toEqual([{ zh: "随行人员" }]);
  const followUp = await staff.followUps.get({ id: row?.id ?? "" });
  expect(followUp.by).toEqual(row?.by);
});
