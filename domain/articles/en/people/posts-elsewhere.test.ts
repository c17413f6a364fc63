import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const union = { name: en("Net Workers Union"), the: true, kind: "association" };
const hospital = { name: en("Reed Lake Hospital"), the: false, kind: "hospital" };
const guest = { side: "guest", delegation: "d" };
const branch = { name: en("Hilltown Branch"), the: true, parent: union };

const visited = (post: string): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Reed Lake Hospital visits Norland"),
    home: hospital,
    areas: [en("Northtown")],
    delegations: [
      {
        key: "d",
        name: en("delegation of Reed Lake Hospital and the Net Workers Union"),
        the: true,
        side: "guest",
      },
    ],
    participants: [
      person("a", "Ann Exemplar", "Head Nurse", hospital, guest),
      person("b", "Bo Sample", post, union, guest),
      person("c", "Cy Mock", "Trade Officer", branch, guest),
    ],
    agenda: [{ key: "t", activity: "tour", saw: [en("the port clinic")] }],
  });

const text = visited("Convenor at Reed Lake Hospital");

it("a post at a place of others has its own organization before the place", () => {
  expect(text).toMatch(/Convenor of the (?:Net Workers Union|union) at (?:Reed Lake Hospital|the hospital)/);
  expect(text).not.toMatch(/Hospital of the|hospital of the/);
});

it("behind such a post a branch is not 'its' branch", () => {
  expect(text).not.toContain("its Hilltown Branch");
  expect(text).toMatch(/Hilltown Branch of the|union's Hilltown Branch|Union's Hilltown Branch/);
});

it("keeps a title that ends in no place", () => {
  expect(visited("Attorney at Law")).toContain("Attorney at Law of the");
  expect(visited("Officer at the Lakeside Desk")).not.toMatch(/at the Lakeside Desk,/);
});
