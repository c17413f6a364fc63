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

const userWith = (role: "leader" | "reviewer", id = OWN.id) =>
  ({ id, name: "Invented Person", roles: [role] }) as const;

it.each([
  ["what is archived", { ...ROW, withdrawn: true }, userWith("leader")],
  ["what is closed", { ...ROW, state: "done" as const }, userWith("leader")],
  ["for a reviewer what others are responsible for", ROW, userWith("reviewer", "5")],
])("leaves out %s", (_, row, user) => {
  expect(isChoosable(row, user)).toBe(false);
});

it.each([
  ["a leader choose what others are responsible for", userWith("leader", "5")],
  ["a reviewer choose their own", userWith("reviewer")],
])("lets %s", (_, user) => {
  expect(isChoosable(ROW, user)).toBe(true);
});
