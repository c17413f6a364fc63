import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/lake-town.test-data";

const mill = { name: en("Reed Mill"), the: false, kind: "company" };
const school = { name: en("Lake School"), the: false, kind: "university" };
const talks = { key: "t", activity: "talks", topics: [en("flour"), en("bread")] };
const signing = { key: "s", activity: "signing", agreements: ["m"] };
const signed = (agenda: readonly object[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reed Mill and Lake School sign memorandum of understanding"),
    participants: [
      person("a", "Ann Lee", "manager", mill, { side: "host" }),
      person("b", "Bo Ray", "head", school, { side: "guest" }),
    ],
    agenda,
    agreements: [
      {
        key: "m",
        title: en("memorandum of understanding"),
        status: "signed",
        parties: [
          { organization: mill, signatories: ["a"] },
          { organization: school, signatories: ["b"] },
        ],
      },
    ],
  });

describe("talks of an event whose news is the signing", () => {
  it("were before it where the agenda has them first", () => {
    expect(signed([talks, signing])).toMatch(/Before the signing, [^.]*flour and bread/);
  });

  it("have no time relative to it where they followed", () => {
    expect(signed([signing, talks])).not.toContain("Before the signing");
  });

  it("were before it together with the preceding tour", () => {
    const tour = { key: "v", activity: "tour", people: [{ key: "b" }], saw: [en("the old mill")] };
    const text = signed([tour, talks, signing]);
    expect(text).toMatch(/Before the signing, [^.]*the old mill/);
    expect(text.match(/Before the signing/g)).toHaveLength(1);
    expect(signed([signing, tour, talks])).not.toContain("Before the signing");
  });
});
