import { expect, it } from "vitest";
import type { Facts, OrgFact } from "../../reference/facts";
import { calledThis, headOf, isNounOf, ownNoun } from "./nouns-of-names";

const head = (name: string): string => headOf({ name: { text: name, path: "" } } as unknown as OrgFact);

it("calls a chamber of industry and commerce by its whole noun", () => {
  expect(head("云雀下港工商会")).toBe("工商会");
  expect(head("湖滨港口商会")).toBe("商会");
});

it("calls a general chamber a chamber behind 该", () => {
  expect(calledThis(head("湖滨总商会"))).toBe("该商会");
  expect(calledThis(head("湖滨航运总会"))).toBe("该会");
});

it("calls a university a school by its noun alone, if there is no other school", () => {
  const org = (name: string): OrgFact => ({ name: { text: name, path: "" } }) as unknown as OrgFact;
  const [own, other] = [org("云溪民族大学"), org("湖滨学院")];
  const noun = (...all: OrgFact[]): string => ownNoun({ allOrgs: () => all } as unknown as Facts, own);
  expect(noun(own)).toBe("学校");
  expect(noun(own, other)).toBe("");
});

it("takes a noun of one character for that of any organization that ends in it", () => {
  expect(isNounOf("协会", "会")).toBe(true);
  expect(isNounOf("会", "协会")).toBe(false);
  expect(isNounOf("研究院", "会")).toBe(false);
});
