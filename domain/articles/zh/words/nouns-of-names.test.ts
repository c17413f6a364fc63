import { expect, it } from "vitest";
import type { OrgFact } from "../../reference/facts";
import { headOf } from "./nouns-of-names";

const head = (name: string): string => headOf({ name: { text: name, path: "" } } as unknown as OrgFact);

it("calls a chamber of industry and commerce by its whole noun", () => {
  expect(head("云雀下港工商会")).toBe("工商会");
  expect(head("湖滨港口商会")).toBe("商会");
});
