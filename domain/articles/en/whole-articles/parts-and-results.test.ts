import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "./lake-town.test-data";

const society = { name: en("Lake Society"), the: true, kind: "association" };
const institute = { name: en("Reed Institute"), the: true, kind: "institute" };
const lee = person("a", "Ann Lee", "president", society, { side: "host" });
const ray = person("b", "Bo Ray", "director", institute, { side: "guest" });

describe("what two people agreed on at a part of an event", () => {
  const talks = {
    key: "t",
    activity: "talks",
    people: [{ key: "a" }, { key: "b" }],
    topics: [en("flood warnings")],
    outcomes: ["c"],
  };
  const outcomes = [{ key: "c", type: "consensus", points: [en("test a common app")] }];

  it("was agreed by them and not by all who were at the signing", () => {
    const written = textOfEvent({
      kind: "signing",
      title: en("Lake Society and Reed Institute sign memorandum"),
      city: en("Reed"),
      participants: [
        lee,
        ray,
        person("s", "Cy Dee", "mayor", { name: en("Reed"), kind: "government" }, { side: "third" }),
      ],
      agenda: [talks, { key: "g", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [{ organization: society }, { organization: institute }],
          witnesses: ["s"],
        },
      ],
      outcomes,
    });
    expect(written).toMatch(/flood warnings\. They agreed to test a common app/);
    expect(written).not.toContain("The participants agreed");
  });

  it("does not come before the talks, in the first paragraph", () => {
    const written = textOfEvent({
      kind: "other",
      title: en("Director lectures at Lake Society"),
      city: en("Reed"),
      participants: [lee, ray],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          title: en("lecture"),
          people: [
            { key: "b", as: "speaker" },
            { key: "a", as: "chair" },
          ],
          topics: [en("small satellites")],
        },
        { ...talks, activity: "discussion" },
      ],
      outcomes,
    });
    expect(written.indexOf("agreed to test")).toBeGreaterThan(written.indexOf("flood warnings"));
    expect(written).toMatch(/gave a lecture in Reed on March 5, 2024\./);
    expect(written).toContain("spoke on small satellites");
    expect(written).not.toMatch(/discussed small satellites/);
  });
});

describe("who received the visitors at one item of a later day", () => {
  it("is named there, where others received the visit", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Reed Institute visits Lakeland"),
      when: { start: "2024-02-12", end: "2024-02-14" },
      city: en("Lakeside"),
      delegations: [{ key: "d", side: "guest", head: "b" }],
      participants: [
        { ...ray, delegation: "d" },
        { ...lee, roles: ["receiver"] },
        person(
          "p",
          "Cy Dee",
          "prime minister",
          { name: en("Lakeland"), kind: "government" },
          { side: "host" },
        ),
      ],
      agenda: [
        { key: "t", activity: "talks", when: { start: "2024-02-12" }, topics: [en("floods")] },
        {
          key: "c",
          activity: "talks",
          title: en("courtesy call"),
          when: { start: "2024-02-13" },
          people: [{ key: "b" }, { key: "p", as: "receiver" }],
          remarks: [said("p", "praise", "the institute")],
        },
      ],
    });
    expect(written).not.toMatch(/received by[^.]*Lee[^.]*Dee|Lee[^.]* and Cy Dee[^.]* received/);
    expect(written).toContain(
      "On February 13, the delegation paid a courtesy call on Cy Dee, prime minister of Lakeland.",
    );
    expect(written).toMatch(/February 13[\s\S]*Cy Dee, prime minister/);
  });
});

describe("context about an earlier event or gift", () => {
  const donation = (background: string): string =>
    textOfEvent({
      kind: "other",
      title: en("Lake Society donates boat to Reed Institute"),
      city: en("Reed"),
      officialName: en("the Winter Charity Concert"),
      participants: [lee, ray],
      agenda: [
        { key: "s", activity: "speeches", remarks: [said("b", "praise", "the boat")] },
        {
          key: "h",
          activity: "handover",
          title: en("a boat"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
      background: [en(background)],
    });

  it("is not part of the news", () => {
    for (const one of [
      "The society donated an ambulance in 2019.",
      "Last year's concert raised 28,000 pounds.",
    ]) {
      const written = donation(one);
      expect(written.indexOf(one.slice(-20))).toBeGreaterThan(written.indexOf("praised the boat"));
    }
  });
});
