import { expect, it } from "vitest";
import { paragraphOf, textsIn } from "../../final-checks/lines.test-data";
import type { Discourse } from "../../reference/discourse";
import { withWelcomeOnce } from "./welcome-once";

type Given = readonly [id: string, text: string];

const DISCOURSE = { facts: { people: [] } } as unknown as Discourse;
const after = (...lines: readonly Given[]): string[] =>
  textsIn(withWelcomeOnce([paragraphOf(...lines)], DISCOURSE));

const HOSTS = "[[{lee+: Ann Lee} and {staff+: officials of the port}]]";
const NEWS: Given = ["lead", `{ray+: Bo Ray} visited the port on May 3 and was received by ${HOSTS}`];
const AT = "at a parade of the fleet, [[{lee: Lee} and {staff: the officials}]] welcomed the guest";

it("reports a reception where the hosts welcomed the guest at an occasion of its own", () => {
  expect(after(NEWS, ["agenda[a].remarks[r]", AT])).toEqual([
    "Bo Ray visited the port on May 3",
    "at a parade of the fleet, Ann Lee and officials of the port welcomed the guest",
  ]);
});

it("keeps both for other hosts, and for hosts who have acted before", () => {
  expect(
    after(NEWS, [
      "agenda[a].remarks[r]",
      "at a parade, [[{lee: Lee} and {day+: Cy Day}]] welcomed the guest",
    ])[0],
  ).toContain("was received by");
  expect(
    after(NEWS, ["agenda[b]", "{lee: Lee} showed the boats"], ["agenda[a].remarks[r]", AT])[0],
  ).toContain("was received by");
  expect(
    after(NEWS, ["agenda[a].remarks[r]", "[[{lee: Lee} and {staff: the officials}]] welcomed the guest"])[0],
  ).toContain("was received by");
  for (const occasion of ["at talks in the hall", "at the dinner", "at the signing ceremony"])
    expect(
      after(NEWS, ["agenda[a].remarks[r]", AT.replace("at a parade of the fleet", occasion)])[0],
      occasion,
    ).toContain("was received by");
});

it("reports a welcome once that the speaker put into words", () => {
  const id = "agenda[a].remarks[r]";
  expect(
    after(NEWS, [
      id,
      "{day: Day} welcomed the envoy and his aide and said that it is an honour to welcome them to the port, and that boats are useful",
    ])[1],
  ).toBe(
    "Day said that it is an honour to welcome the envoy and his aide to the port, and that boats are useful",
  );
  for (const other of [
    "Day welcomed the envoy and said that it is an honour to work with him",
    "Day welcomed the envoy and said that the port would welcome more boats",
    "Day welcomed the envoy and thanked him",
  ])
    expect(after(NEWS, [id, other])[1]).toBe(other);
});
