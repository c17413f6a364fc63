import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

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

describe("talks with a tour behind them", () => {
  const tour = { key: "v", activity: "tour", people: [{ key: "b" }], saw: [en("the old mill")] };

  it("were before the signing that followed both", () => {
    expect(signed([talks, tour, signing])).toMatch(/Before the signing, [^.]*flour and bread/);
    expect(signed([talks, signing, tour])).not.toMatch(/Before the signing, [^.]*the old mill/);
  });
});

describe("talks at one of several stops of a journey", () => {
  it("were not before a document that was signed at another", () => {
    const stop = (key: string, place: string, more: object): object => ({
      key,
      activity: "talks",
      venue: { name: en(place) },
      people: [{ key: "b" }],
      ...more,
    });
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Lake School visits the north"),
      home: school,
      when: { start: "2024-03-05", end: "2024-03-07" },
      city: en("Northport"),
      delegations: [{ key: "d", side: "guest", head: "b" }],
      participants: [
        person("b", "Bo Ray", "head", school, { side: "guest", delegation: "d", roles: ["head"] }),
        person("a", "Ann Lee", "manager", mill, { side: "host" }),
      ],
      agenda: [
        stop("t", "Quarry College", { topics: [en("flour")] }),
        stop("s", "the old harbour", { people: [{ key: "b" }, { key: "a" }], agreements: ["m"] }),
        stop("u", "Marsh College", { topics: [en("bread")] }),
      ],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          status: "signed",
          parties: [{ organization: mill }, { organization: school }],
        },
      ],
    });
    expect(text).not.toMatch(/\b[Bb]efore\b|[Ee]arlier/);
  });
});
