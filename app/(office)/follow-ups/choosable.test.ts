import { expect, it } from "vitest";
import { isChoosable } from "./choosable";

const OWN = { id: "4", name: "Invented Person", unit: null };
const ROW = {
  state: "waiting",
  dueOn: "2025-09-30",
  pendingRequest: null,
  withdrawn: false,
  responsible: OWN,
} as const;

const actorOf = (role: "leader" | "reviewer", id = OWN.id) =>
  ({ kind: "user", id, name: "Invented Person", roles: [role], lang: "en" }) as const;

it.each([
  ["what is archived", { ...ROW, withdrawn: true }, actorOf("leader")],
  ["what is closed", { ...ROW, state: "done" as const }, actorOf("leader")],
  ["for a reviewer what others are responsible for", ROW, actorOf("reviewer", "5")],
])("leaves out %s", (_, row, actor) => {
  expect(isChoosable(row, actor)).toBe(false);
});

it.each([
  ["a leader choose what others are responsible for", actorOf("leader", "5")],
  ["a reviewer choose their own", actorOf("reviewer")],
])("lets %s", (_, actor) => {
  expect(isChoosable(ROW, actor)).toBe(true);
});
