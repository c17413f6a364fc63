import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import type { OrgFact } from "../../reference/facts";
import { type Member, sideBySide } from "../people/people-sections";

const organization = { name: { text: "湖滨研究所" } } as unknown as OrgFact;
const department = (name: string): OrgFact =>
  ({ name: { text: name }, parent: { org: organization, name: organization.name } }) as unknown as OrgFact;
const member = (words: string, owner: OrgFact): Member => ({
  owner,
  words: plain(words),
  group: false,
  known: false,
});
const [a, b, c] = [department("甲中心"), department("乙中心"), department("丙园")] as const;

it("has one separator between departments where one of them contains several people", () => {
  const list = [member("甲中心安例、白样", a), member("乙中心莫常", b), member("丙园周例", c)];
  expect(textOf(sideBySide(list))).toBe("甲中心安例、白样，乙中心莫常，丙园周例");
});

it("has departments with one person each side by side", () => {
  const list = [member("甲中心安例", a), member("乙中心莫常", b)];
  expect(textOf(sideBySide(list))).toBe("甲中心安例、乙中心莫常");
});
