import { expect, it, vi } from "vitest";
import { askBeforeLeaving, leadsAway, mayLeave } from "./leaving";

const HERE = "https://office.example/events/new?fields=zh#people";

it.each([
  ["https://office.example/agreements", true],
  ["https://office.example/events/new?draft=1", true],
  ["https://office.example/events/new?fields=zh#article", false],
  ["https://office.example/api/files/1", false],
  ["https://other.example/", false],
])("%s leads to another page of the office: %s", (to, leads) => {
  expect(leadsAway(to, HERE)).toBe(leads);
});

it("lets go to another page unless the page in sight asks first", () => {
  expect(mayLeave("/agreements")).toBe(true);
  const asks = vi.fn(() => false);
  const end = askBeforeLeaving(asks);
  expect(mayLeave("/agreements")).toBe(false);
  expect(asks).toHaveBeenCalledWith("/agreements");
  end();
  expect(mayLeave("/agreements")).toBe(true);
});
