import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, said, textOfEvent as text } from "./lake-town.test-data";

const company = { name: en("Reed Water Company"), the: true, kind: "company" };
const lee = person("a", "Ann Lee", "director", office);
const meeting = {
  kind: "meeting",
  title: en("Lee meets Ray"),
  city: en("Reedham"),
  participants: [{ ...lee, side: "host" }, person("b", "Bo Ray", "president", company, { side: "guest" })],
};

describe("verbs of one subject", () => {
  it("are separated from the lists that they contain", () => {
    const wishes = [
      "the town would strengthen cooperation in boats, nets and ropes",
      "the town would place more reeds in the lake",
    ];
    expect(lakeDay([lee], [said("a", "hope", ...wishes)])).toContain("boats, nets and ropes, and place more");
    const more = lakeDay([lee], [said("a", "hope", ...wishes, "the town would train more pilots")]);
    expect(more).toContain("boats, nets and ropes, place more reeds in the lake, and train");
  });
});

describe("earlier documents of two parties", () => {
  it("name them once, beside the noun", () => {
    const parties = [{ organization: office }, { organization: company }];
    const article = text({
      ...meeting,
      agenda: [{ key: "t", activity: "talks", topics: [en("water")] }],
      agreements: [
        {
          key: "x",
          title: en("agreement on wells"),
          type: "other",
          status: "terminated",
          parties,
          signedOn: "2015-04-02",
        },
        {
          key: "y",
          title: en("agreement on bills"),
          type: "other",
          status: "expired",
          parties,
          expiresOn: "2023-12-31",
        },
      ],
    });
    expect(article).toMatch(/agreement between the .* and the .* on wells, signed/);
    expect(article).toContain("The agreement on bills expired");
    expect(article).not.toMatch(/wells between|bills between/);
  });
});

describe("separate talks of one host", () => {
  it("are not talks of all together", () => {
    const article = text({
      ...meeting,
      news: "t",
      participants: [
        ...meeting.participants,
        person("c", "Cleo Poe", "chair", { name: en("Reed Union") }, { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          each: true,
          topics: [en("river freight")],
          people: [{ key: "a", as: "head" }, { key: "b" }, { key: "c" }],
        },
      ],
    });
    expect(article).toMatch(/Ann Lee, .*held separate talks on river freight.* with Bo Ray, .* and Cleo Poe/);
    expect(article.match(/separate/g)).toHaveLength(1);
  });
});

describe("who acts for somebody", () => {
  it("reads out a letter whose sender the sentence has named", () => {
    const article = lakeDay(
      [
        person("z", "Zoe Sand", "president", company, { presence: "absent", roles: ["principal"] }),
        person("a", "Ann Lee", "secretary", company, { onBehalfOf: "z" }),
      ],
      [
        {
          key: "m",
          by: ["a"],
          act: "convey",
          from: ["z"],
          message: en("a congratulatory letter"),
          points: [en("the lake was clean")],
        },
      ],
    );
    expect(article).toMatch(/on behalf of .*Sand.*read out a congratulatory letter, which said/);
    expect(article).not.toContain("letter from");
  });
});

describe("a minister in small letters", () => {
  it("has the field of the ministry in small letters", () => {
    const ministry = { name: en("Ministry of Foreign Trade of Lakeland"), the: true, kind: "government" };
    const article = lakeDay(
      [person("a", "Ann Lee", "deputy minister", ministry)],
      [said("a", "say", "trade grew")],
    );
    expect(article).toContain("deputy minister of foreign trade of Lakeland");
  });
});

describe("a number in a list of who took part", () => {
  it("does not reach over the next members", () => {
    const article = lakeDay([lee], [said("a", "say", "the lake needed care")], {
      attendance: { count: 80, including: [en("thirty repairers"), en("students of design")] },
    });
    expect(article).toContain("including students of design and thirty repairers");
  });
});

describe("a sentence", () => {
  it("has no occasion with the same stem as its verb", () => {
    const article = lakeDay([lee], [said("a", "say", "the lake needed care")], {
      agenda: [
        {
          key: "l",
          activity: "ceremony",
          title: en("launch"),
          did: en("launch the Clean Lake program"),
          people: [{ key: "a", as: "head" }],
        },
        { key: "s", activity: "speeches", remarks: [said("a", "say", "the lake needed care")] },
      ],
    });
    expect(article).toContain("launched the Clean Lake program");
    expect(article).not.toMatch(/at (?:a|the) launch,/i);
  });
});

describe("an organization that a sentence names again after a year", () => {
  it("has one article", () => {
    const fair = { name: en("Lakeland Boat and Net Fair"), the: true, kind: "other" };
    const article = text({
      kind: "outbound_visit",
      title: en("Fair team visits Hilltown"),
      areas: [en("Hilltown")],
      purpose: en("promote the 2024 Lakeland Boat and Net Fair"),
      delegations: [
        { key: "d", name: en("team of the Lakeland Boat and Net Fair"), the: true, side: "guest" },
      ],
      participants: [
        { key: "g", group: en("organizers"), of: [fair], side: "guest", delegation: "d" },
        person("b", "Bo Ray", "president", company, { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "g", as: "head" }, { key: "b" }] }],
    });
    expect(article).toContain("to promote the 2024 fair");
    expect(article).not.toContain("2024 the");
  });
});
